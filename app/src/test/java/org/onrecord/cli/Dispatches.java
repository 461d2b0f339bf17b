package org.onrecord.cli;

/** Small invented articles that any engine should be able to read. */
final class Dispatches {

    static final String RAID = """
            # Raid on a border post in Norland

            March 3, 2021

            At least 14 soldiers were killed and 5 wounded in a raid on a border post near Tarn on March 1, Norland's Defense Ministry said \
            on Wednesday.

            Governor Ada Brill said that two villagers were killed in the raid.

            Original url: https://news.example.org/2021/03/03/raid
            """;

    static final String SHELLING = """
            # Shelling of Brod

            April 7, 2021

            Three villagers were killed and 2 wounded in the shelling of Brod on April 5, Governor Ada Brill said on Tuesday.

            Original url: https://news.example.org/2021/04/07/shelling
            """;

    private Dispatches() {}

    /** A line of JSON with this id and text. */
    static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"published\":\"2021-03-03\",\"lang\":\"en\",\"text\":\"" + text + "\"}\n";
    }

    static String killed(String id, int number) {
        return line(id, "The army said on Wednesday that " + number + " soldiers were killed near Tarn.");
    }
}
