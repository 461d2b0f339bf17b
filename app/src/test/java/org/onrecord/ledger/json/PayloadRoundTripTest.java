package org.onrecord.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;

class PayloadRoundTripTest {

    @RepeatedTest(200)
    void anyDocumentComesBackAsItWas(RepetitionInfo run) {
        Document document = new RandomValues(run.getCurrentRepetition()).document();

        byte[] bytes = CanonicalJson.bytes(DocumentJson.write(document));

        assertThat(DocumentJson.read(JsonText.read(bytes))).isEqualTo(document);
        assertThat(CanonicalJson.bytes(JsonText.read(bytes))).isEqualTo(bytes);
    }

    @RepeatedTest(200)
    void anyClaimComesBackAsItWas(RepetitionInfo run) {
        RandomValues values = new RandomValues(run.getCurrentRepetition());
        String text = values.document().text();
        Points points = Points.of(text);
        Claim claim = values.claim(text);

        byte[] bytes =
                CanonicalJson.bytes(ClaimJson.write(claim, claim.evidence().in(text), points));

        assertThat(ClaimJson.read(JsonText.read(bytes), points)).isEqualTo(claim);
        assertThat(ClaimJson.read(JsonText.read(bytes), AstralPoints.of(AstralPoints.places(text))))
                .as("read without the text")
                .isEqualTo(claim);
        assertThat(CanonicalJson.bytes(JsonText.read(bytes))).isEqualTo(bytes);
    }

    @Test
    void offsetsAreCodePoints() {
        String text = "🕯🕯 14 dead";

        JsonObject json = Points.of(text).put(new JsonObject(), new org.onrecord.model.Span(5, 7));

        assertThat(json.toString()).isEqualTo("{\"end\":5,\"start\":3}");
        assertThat(AstralPoints.places(text)).isEqualTo("0,1");
        assertThat(Arrays.asList(
                        AstralPoints.of("0,1").toUnits(3),
                        AstralPoints.of("0,1").toPoints(7)))
                .containsExactly(5, 5);
    }
}
