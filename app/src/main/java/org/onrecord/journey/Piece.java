package org.onrecord.journey;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Problem;

/**
 * What became of one input.
 *
 * @param result empty where the input is lost
 * @param problems errors where it is lost, else warnings
 * @param bytes how far its file has been read
 */
public record Piece<R>(Optional<R> result, List<Problem> problems, long bytes) {

    public Piece {
        problems = List.copyOf(problems);
    }
}
