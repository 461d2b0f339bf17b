package org.onrecord.launcher;

import java.util.List;

/** Stands in for the program: says what it was started with. */
public final class Echo {

    private Echo() {}

    public static void main(String[] arguments) {
        System.out.println("arguments " + List.of(arguments) + " property " + System.getProperty("test.property"));
        if (arguments.length > 0 && arguments[0].equals("exit")) {
            System.exit(Integer.parseInt(arguments[1]));
        }
    }
}
