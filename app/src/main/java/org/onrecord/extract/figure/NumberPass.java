package org.onrecord.extract.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.text.Tokens;

/**
 * Reads whole numbers, in digits and in words, into the layer {@code number} as {@link Long}.
 *
 * <p>A numeral is a term of class {@code numeral} with {@code value} and {@code kind}: {@code unit} (1 to 19), {@code ten} (20, 30 …),
 * {@code hundred} or {@code scale} (thousand, million, dozen), which multiply what stands before them.
 */
public final class NumberPass implements Pass {

    private static final long LIMIT = 10_000_000_000L;

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            int i = sentence.from();
            while (i < sentence.to()) {
                Reading reading = new Reading(page, i, sentence.to());
                if (reading.read()) {
                    page.<Long>layer("number").add(i, reading.at, reading.total + reading.group);
                    i = reading.at;
                } else {
                    i++;
                }
            }
        }
    }

    /** One number being read from left to right. */
    private static final class Reading {
        private final Page page;
        private final int limit;
        private int at;
        private long total;
        private long group;
        private String last = "";

        Reading(Page page, int at, int limit) {
            this.page = page;
            this.at = at;
            this.limit = limit;
        }

        boolean read() {
            if (page.tokens().kind(at) == TokenKind.NUMBER) {
                return digits();
            }
            if (isArticleOfHundred()) {
                at++;
            }
            if (numeral(at).isEmpty()) {
                return false;
            }
            boolean any = false;
            while (at < limit) {
                int next = any ? skipJoint(at) : at;
                Optional<Term> term = next < limit ? numeral(next) : Optional.empty();
                if (term.isEmpty() || !fits(term.get(), next > at)) {
                    break;
                }
                take(term.get());
                if (total + group >= LIMIT) {
                    return false;
                }
                at = next + term.get().words().length;
                any = true;
            }
            return any;
        }

        /** "1,200", "1 200", "1.2 million", "12 thousand". */
        private boolean digits() {
            Tokens tokens = page.tokens();
            String words = page.text().word(at).replace(",", "");
            if (words.length() > 12 || words.chars().filter(c -> c == '.').count() > 1) {
                return false;
            }
            BigDecimal value = new BigDecimal(words);
            at++;
            while (at < limit && isThousandsGroup(tokens, value)) {
                value = value.scaleByPowerOfTen(3)
                        .add(new BigDecimal(page.text().word(at)));
                at++;
            }
            Optional<Term> scale =
                    at < limit ? numeral(at).filter(t -> t.attribute("kind").equals("scale")) : Optional.empty();
            if (scale.isPresent()) {
                value = value.multiply(new BigDecimal(scale.get().attribute("value")));
                at += scale.get().words().length;
            } else if (value.stripTrailingZeros().scale() > 0) {
                return false;
            }
            group = value.setScale(0, RoundingMode.HALF_UP).longValue();
            return group < LIMIT;
        }

        private boolean isThousandsGroup(Tokens tokens, BigDecimal value) {
            return tokens.kind(at) == TokenKind.NUMBER
                    && tokens.end(at) - tokens.start(at) == 3
                    && tokens.start(at) - tokens.end(at - 1) == 1
                    && tokens.end(at - 1) - tokens.start(at - 1) <= 3
                    && value.signum() > 0
                    && value.precision() <= 9
                    && value.scale() <= 0;
        }

        /** "a hundred and sixty", "a thousand". */
        private boolean isArticleOfHundred() {
            return page.has(at, "numeral-article")
                    && at + 1 < limit
                    && numeral(at + 1)
                            .filter(t -> t.attribute("article").equals("yes"))
                            .isPresent();
        }

        private Optional<Term> numeral(int token) {
            for (Term term : page.terms(token)) {
                if (term.is("numeral")) {
                    return Optional.of(term);
                }
            }
            return Optional.empty();
        }

        /** A hyphen or "and" between two numerals. */
        private int skipJoint(int token) {
            return page.has(token, "numeral-joint") && token + 1 < limit ? token + 1 : token;
        }

        private boolean fits(Term term, boolean joined) {
            String kind = term.attribute("kind");
            return switch (kind) {
                case "unit" ->
                    last.isEmpty()
                            || last.equals("hundred")
                            || last.equals("scale") && !term.is("article")
                            || last.equals("ten") && Long.parseLong(term.attribute("value")) < 10;
                case "ten" -> last.isEmpty() || last.equals("hundred") || last.equals("scale");
                case "hundred" -> last.equals("unit") && !joined || last.isEmpty();
                case "scale" -> !joined && !last.equals("scale");
                default -> last.isEmpty();
            };
        }

        private void take(Term term) {
            long value = Long.parseLong(term.attribute("value"));
            switch (term.attribute("kind")) {
                case "hundred" -> group = Math.max(1, group) * 100;
                case "scale" -> {
                    total += Math.max(1, group) * value;
                    group = 0;
                }
                default -> group += value;
            }
            last = term.attribute("kind");
        }
    }
}
