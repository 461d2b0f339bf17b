package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** After a change only what it touches is derived anew; what stands then is what deriving everything gives. */
@OnEachStore
class DerivingAfterAChangeTest {

    private static final int LEDGERS = Boolean.getBoolean("onrecord.long") ? 20 : 1;

    private static final int STEPS = Boolean.getBoolean("onrecord.long") ? 40 : 8;

    @Parameter
    Store store;

    @TempDir
    Path directory;

    @Test
    void whateverHappensItIsWhatDerivingEverythingGives() {
        for (int seed = 0; seed < LEDGERS; seed++) {
            Piecewise piecewise = new Piecewise();
            try (Ledger some = open("some" + seed, piecewise);
                    Ledger all = open("all" + seed, new Everything())) {
                ManyStories one = new ManyStories(some, new Random(seed));
                ManyStories other = new ManyStories(all, new Random(seed));
                one.begin();
                other.begin();
                for (int step = 0; step < STEPS; step++) {
                    String did = one.step();
                    assertThat(other.step()).isEqualTo(did);
                    assertThat(Dumps.of(some))
                            .as("seed %d, step %d, %s", seed, step, did)
                            .isEqualTo(Dumps.of(all));
                }
                assertThat(some.verify(true).findings()).as("seed " + seed).isEmpty();
                String head = some.verify(false).head();
                some.rebuild();
                assertThat(some.verify(true).findings())
                        .as("seed %d, rebuilt", seed)
                        .isEmpty();
                assertThat(some.verify(false).head())
                        .as("rebuild records nothing")
                        .isEqualTo(head);
            }
            assertThat(piecewise.pieces())
                    .as("changes that touched a part only")
                    .isGreaterThan(STEPS / 2);
        }
    }

    private Ledger open(String name, Deriver deriver) {
        return Ledger.open(
                store.address(directory, name), LedgerFixture.options().with(deriver));
    }
}
