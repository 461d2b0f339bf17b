package org.onrecord.ledger.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A token as an authority signed it (RFC 3161, DER), with the certificate of its signer inside. */
public final class Token {

    private static final Pattern TIME =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\.\\d{1,9})?Z");

    private final TimeStampToken token;

    Token(TimeStampToken token) {
        this.token = token;
    }

    /** @throws StampException where the bytes are no token */
    public static Token read(byte[] der) throws StampException {
        try {
            return new Token(new TimeStampToken(new CMSSignedData(der)));
        } catch (CMSException | TSPException | IOException | RuntimeException e) {
            throw new StampException("is no token of an authority", e);
        }
    }

    public byte[] der() {
        try {
            return token.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a token that was read can be written", e);
        }
    }

    /**
     * Checks the signature, what was signed, and, where {@code trust} is given, that the signer's certificate leads to a trusted root and
     * was good at that time.
     *
     * @param hash SHA-256, hexadecimal
     * @throws StampException where any of it does not hold
     */
    public Stamp check(String hash, Optional<Trust> trust) throws StampException {
        if (!isOf(hash)) {
            throw new StampException("was made for another hash", "");
        }
        X509CertificateHolder signer = signer();
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException e) {
            throw new StampException("is not signed as it should be", e);
        }
        if (trust.isPresent()) {
            trust.get().follow(token, signer);
        }
        return new Stamp(time(), signer.getSubject().toString(), trust.isPresent());
    }

    boolean isOf(String hash) {
        return token.getTimeStampInfo().getMessageImprintAlgOID().equals(NISTObjectIdentifiers.id_sha256)
                && HexFormat.of()
                        .formatHex(token.getTimeStampInfo().getMessageImprintDigest())
                        .equals(hash);
    }

    boolean answers(BigInteger nonce) {
        return nonce.equals(token.getTimeStampInfo().getNonce());
    }

    private X509CertificateHolder signer() throws StampException {
        Collection<X509CertificateHolder> all = token.getCertificates().getMatches(null);
        return all.stream()
                .filter(holder -> token.getSID().match(holder))
                .findFirst()
                .orElseThrow(() -> new StampException("lacks the certificate of its signer", ""));
    }

    private Instant time() throws StampException {
        String text = token.getTimeStampInfo().toASN1Structure().getGenTime().getTimeString();
        Matcher m = TIME.matcher(text);
        if (!m.matches()) {
            throw new StampException("tells no time: " + text, "");
        }
        String fraction = Optional.ofNullable(m.group(7)).orElse("");
        try {
            return Instant.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3) + "T" + m.group(4) + ":" + m.group(5)
                    + ":" + m.group(6) + fraction + "Z");
        } catch (DateTimeException e) {
            throw new StampException("tells no time", e);
        }
    }
}
