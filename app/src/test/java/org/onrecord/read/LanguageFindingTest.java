package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.read.known.LanguageFinder;

/** The language is found from the text, and left open where none of those we know is plain. */
class LanguageFindingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Twelve people were killed when the bridge fell, the mayor said.",
                "en | THE COMMAND REPORTED THAT SEVEN SOLDIERS WERE KILLED BY A MINE.",
                "en | 12 killed in Tarn",
                "en | The village of Życie and the town of São Tomé were hit, officials said; nine died.",
                "ru | Двенадцать человек погибли при обрушении моста, сообщил мэр города.",
                "ru | ПРИ ОБСТРЕЛЕ ГОРОДА ПОГИБЛИ ТРИ ЧЕЛОВЕКА, ЕЩЕ ПЯТЬ РАНЕНЫ.",
                "uk | Дванадцятеро людей загинули під час обвалу мосту, повідомив міський голова.",
                "uk | УНАСЛІДОК ОБСТРІЛУ МІСТА ЗАГИНУЛИ ТРОЄ ЛЮДЕЙ, ЩЕ П'ЯТЕРО ПОРАНЕНІ.",
                "und | Beim Einsturz der Brücke sind am Mittwoch zwölf Menschen ums Leben gekommen, sagte der Bürgermeister.",
                "und | Douze personnes ont été tuées dans l'effondrement du pont, a dit le maire de la ville.",
                "und | Doce personas murieron al caer el puente, dijo el alcalde de la ciudad a la prensa.",
                "und | Dwanaście osób zginęło po zawaleniu się mostu, powiedział burmistrz miasta.",
                "und | Twaalf mensen zijn in de stad omgekomen, zei de burgemeester in een verklaring over de brug.",
                "und | Дванадесет души загинаха при срутването на моста, съобщи кметът, след като се върна в града вчера в полунощ.",
                "und | Дванаест људи је погинуло када се срушио мост, рекао је градоначелник, а њих четворо је рањено.",
                "und | 桥梁坍塌造成十二人死亡",
                "und | 12 34 56",
                "und | ."
            })
    void theLanguageIsFound(String tag, String words) {
        assertThat(LanguageFinder.builtIn().find(words).tag()).isEqualTo(tag);
    }
}
