package org.onrecord.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words for a person why the machine could not read. */
final class Reasons {

    private Reasons() {}

    static String of(UncheckedIOException e) {
        return e.getCause() == null ? "the reading failed" : of(e.getCause());
    }

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "you have no permission to read it";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        if (e instanceof EOFException) {
            return "it ends too soon: the compressed data is cut off";
        }
        if (e instanceof ZipException) {
            return "the compressed data is damaged";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return f.getReason();
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
