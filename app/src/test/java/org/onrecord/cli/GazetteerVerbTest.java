package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.gazetteer.Rows;

class GazetteerVerbTest {

    private static final String ARTICLE =
            "At least 14 soldiers were killed in Wolsk Gora, Ukraine, on Monday, the army said.\n";

    private User user;
    private String dump;

    @BeforeEach
    void begin(@TempDir Path directory) {
        user = new User(directory);
        dump = user.file("UA.txt", Rows.town(11, "Wólsk Góra", "", 51.5, 33.25, "UA.21", 4000));
        user.file("article.txt", ARTICLE);
    }

    private String extracted(String... more) {
        String[] line = new String[more.length + 4];
        line[0] = "extract";
        line[1] = "--format";
        line[2] = "jsonl";
        System.arraycopy(more, 0, line, 3, more.length);
        line[line.length - 1] = user.path("article.txt");
        return user.runs(line).out();
    }

    @Test
    void whatIsAddedStandsInTheDataDirectoryAndIsUsed() {
        String before = extracted();
        User.Outcome added = user.runs("gazetteer", "add", dump);
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).contains("1 places with 1 names in ").contains("gazetteer.index");
        assertThat(user.runs("gazetteer", "find", "WOLSK", "GORA").out())
                .isEqualTo("Wólsk Góra  settlement in UA.21  51.5, 33.25, 4000 people  geonames:11\n");
        assertThat(user.runs("gazetteer", "list").out()).contains("whole", "1 rows of UA.txt", "CC BY 4.0");
        assertThat(extracted()).contains("\"geonameId\":11").isNotEqualTo(before);
        assertThat(extracted("--gazetteer", "none")).isEqualTo(before);
    }

    @Test
    void anIndexThatIsNamedMustBeThereAndBeOne() {
        User.Outcome missing = user.runs("extract", "--gazetteer", user.path("no.index"), user.path("article.txt"));
        assertThat(missing.exit()).isEqualTo(ExitCode.GAZETTEER.number());
        assertThat(missing.err()).contains("is not there");
        user.with("ONRECORD_GAZETTEER", dump);
        User.Outcome none = user.runs("extract", user.path("article.txt"));
        assertThat(none.exit()).isEqualTo(ExitCode.GAZETTEER.number());
        assertThat(none.err()).contains("build it anew");
    }

    @Test
    void whatIsNotUnderstoodIsToldSo() {
        assertThat(user.runs("gazetteer", "add").exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(user.runs("gazetteer", "fetch", "../../etc").exit()).isEqualTo(ExitCode.USAGE.number());
        assertThat(user.runs("gazetteer", "fetch", "--from", "file:///tmp/", "UA")
                        .err())
                .contains("no address of a server");
        assertThat(user.runs("gazetteer", "burn").exit()).isEqualTo(ExitCode.USAGE.number());
    }

    @Test
    void aNameThatNobodyBearsIsNotFound() {
        user.runs("gazetteer", "add", dump);
        assertThat(user.runs("gazetteer", "find", "Nowhere").exit()).isEqualTo(ExitCode.WRONG.number());
    }
}
