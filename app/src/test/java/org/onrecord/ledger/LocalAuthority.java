package org.onrecord.ledger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority for stamps of time on this machine, with a root of its own, which may be told to misbehave. */
final class LocalAuthority implements AutoCloseable {

    /** How it answers. */
    enum Manner {
        HONEST,
        REFUSING,
        OTHER_NONCE,
        OTHER_IMPRINT,
        FAILING,
        CHATTING
    }

    private static final String SIGNATURE = "SHA256withRSA";

    private final KeyPair rootKeys = keys();
    private final KeyPair keys = keys();
    private final Instant time;
    private final X509Certificate root;
    private final X509Certificate own;
    private final HttpServer server;
    private final List<byte[]> asked = new ArrayList<>();
    private Manner manner = Manner.HONEST;

    LocalAuthority(Instant time) throws Exception {
        this.time = time;
        X500Name rootName = new X500Name("CN=Root of the tests");
        root = certificate(rootName, rootKeys, rootName, rootKeys, true);
        own = certificate(rootName, rootKeys, new X500Name("CN=Clock of the tests"), keys, false);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    LocalAuthority behaving(Manner newManner) {
        manner = newManner;
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tsr";
    }

    /** What it was sent, request for request. */
    List<byte[]> asked() {
        return asked;
    }

    /** The root in PEM, in a file. */
    Path root(Path file) throws Exception {
        return Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(root.getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            asked.add(request);
            byte[] answer = manner == Manner.CHATTING
                    ? "hello".getBytes(StandardCharsets.US_ASCII)
                    : response(new TimeStampRequest(request)).getEncoded();
            exchange.sendResponseHeaders(manner == Manner.FAILING ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private TimeStampResponse response(TimeStampRequest asking) throws Exception {
        TimeStampRequest request = switch (manner) {
            case OTHER_NONCE ->
                like(asking.getMessageImprintDigest(), asking.getNonce().add(BigInteger.ONE));
            case OTHER_IMPRINT -> like(new byte[32], asking.getNonce());
            default -> asking;
        };
        TimeStampResponseGenerator responses = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED);
        return manner == Manner.REFUSING
                ? responses.generateFailResponse(2, 1 << 2, "not today")
                : responses.generateGrantedResponse(request, BigInteger.valueOf(asked.size()), Date.from(time));
    }

    private static TimeStampRequest like(byte[] digest, BigInteger nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, digest, nonce);
    }

    private TimeStampTokenGenerator tokens() throws Exception {
        DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signedThen()))
                        .build(SIGNATURE, keys.getPrivate(), own),
                digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
                new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
        tokens.addCertificates(new JcaCertStore(List.of(own, root)));
        return tokens;
    }

    private AttributeTable signedThen() {
        return new AttributeTable(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
    }

    private X509Certificate certificate(X500Name issuer, KeyPair by, X500Name subject, KeyPair of, boolean authority)
            throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(authority ? 1 : 2),
                Date.from(time.minus(Duration.ofDays(30))),
                Date.from(time.plus(Duration.ofDays(30))),
                subject,
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        if (!authority) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNATURE).build(by.getPrivate())));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, new SecureRandom());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
