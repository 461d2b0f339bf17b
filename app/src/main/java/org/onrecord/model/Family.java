package org.onrecord.model;

import java.util.List;

/**
 * Documents that carry one text: a wire story and its reprints. Together they are one voice, however many they are.
 *
 * @param id of the family: the smallest of its documents' ids
 * @param documents ids, at least two, sorted
 */
public record Family(String id, List<String> documents) {

    public Family {
        documents = documents.stream().sorted().distinct().toList();
        if (documents.size() < 2) {
            throw new IllegalArgumentException("a family has at least two documents: " + documents);
        }
    }

    /** The family of these documents, named by the smallest id. */
    public static Family of(List<String> documents) {
        List<String> sorted = documents.stream().sorted().distinct().toList();
        return new Family(sorted.get(0), sorted);
    }
}
