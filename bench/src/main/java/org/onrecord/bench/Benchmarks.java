package org.onrecord.bench;

/** Runs the benchmarks of this module with JMH's own options. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        org.openjdk.jmh.Main.main(arguments);
    }
}
