package org.onrecord.ledger.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** An authority that stamps hashes with the time (RFC 3161 over HTTP). */
public record Authority(URI address) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NONCE_BITS = 64;

    /** @throws StampException where it is no address of http or https */
    public static Authority of(String address) throws StampException {
        try {
            URI uri = new URI(address);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return new Authority(uri);
            }
        } catch (URISyntaxException e) {
            throw new StampException(address + " is no address", e);
        }
        throw new StampException(address + " is no address of an authority", "give one that begins with https://");
    }

    /**
     * Sends the hash, and nothing else but a random number, and checks what comes back, all but whether it is to be trusted.
     *
     * @param hash SHA-256, hexadecimal
     * @throws StampException where the authority cannot be reached, refuses, or answers something else
     */
    public Token stamp(String hash, Random random) throws StampException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        BigInteger nonce = new BigInteger(NONCE_BITS, random);
        TimeStampRequest request =
                generator.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(hash), nonce);
        try {
            return token(new TimeStampResponse(send(request.getEncoded())), hash, nonce, request);
        } catch (TSPException | IOException | RuntimeException e) {
            throw new StampException(address + " answered something that is no stamp", e);
        }
    }

    private Token token(TimeStampResponse response, String hash, BigInteger nonce, TimeStampRequest request)
            throws StampException, TSPException {
        if (response.getStatus() != PKIStatus.GRANTED && response.getStatus() != PKIStatus.GRANTED_WITH_MODS) {
            String why = Optional.ofNullable(response.getStatusString()).orElse("status " + response.getStatus());
            throw new StampException(address + " refused: " + why.strip(), "ask another authority");
        }
        Token token = new Token(response.getTimeStampToken());
        if (!token.answers(nonce)) {
            throw new StampException(
                    address + " answered another request: its nonce is not the one sent",
                    "somebody may stand in between; ask again, over https");
        }
        if (!token.isOf(hash)) {
            throw new StampException(address + " stamped another hash than the one sent", "ask another authority");
        }
        response.validate(request);
        token.check(hash, Optional.empty());
        return token;
    }

    private byte[] send(byte[] request) throws StampException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new StampException(
                        address + " answered with status " + answer.statusCode(), "check the address of the authority");
            }
            return answer.body();
        } catch (IOException e) {
            throw new StampException(
                    address + " cannot be reached (" + e.getClass().getSimpleName() + ")",
                    "check the address and the network; nothing was recorded");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StampException("interrupted while waiting for " + address, "");
        }
    }
}
