package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coded;
import org.onrecord.model.Figure;
import org.onrecord.model.Place;
import org.onrecord.model.Source;
import org.onrecord.model.Span;

/**
 * One value of a claim with the words it was read from and the rule that read it.
 *
 * @param field the claim's field ("figure", "source")
 * @param value as it was understood
 */
public record Ground(String field, String value, String rule, Span span) {

    /** Every cited value of {@code claim}, in the order of its fields. */
    public static List<Ground> of(Claim claim) {
        List<Ground> grounds = new ArrayList<>();
        claim.figure().ifPresent(c -> grounds.add(of("figure", c, Ground::bounds)));
        String subject =
                claim.outcome().map(Coded::code).orElse(claim.subject().value().code());
        grounds.add(of("outcome", claim.subject(), s -> subject));
        grounds.add(of("stance", claim.stance(), Coded::code));
        claim.source().ifPresent(c -> grounds.add(of("source", c, Ground::voice)));
        claim.stated().ifPresent(c -> grounds.add(of("stated", c, Object::toString)));
        claim.when().ifPresent(c -> grounds.add(of("when", c, Object::toString)));
        claim.place().ifPresent(c -> grounds.add(of("place", c, Place::name)));
        return grounds;
    }

    private static <T> Ground of(String field, Cited<T> cited, Function<? super T, String> shown) {
        return new Ground(field, shown.apply(cited.value()), cited.rule(), cited.span());
    }

    private static String bounds(Figure figure) {
        return Numbers.bounds(figure);
    }

    private static String voice(Source source) {
        return source.name() + " (" + source.type().code()
                + source.side().map(s -> ", " + s).orElse("") + ")";
    }
}
