package org.onrecord.ledger.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.tsp.TimeStampToken;

/** Certificates that a person trusts to vouch for authorities. */
public final class Trust {

    private final Set<TrustAnchor> roots;

    private Trust(Set<TrustAnchor> roots) {
        this.roots = roots;
    }

    /**
     * Reads certificates (X.509, PEM or DER, one or more).
     *
     * @throws StampException where the file cannot be read or holds none
     */
    public static Trust read(Path file) throws StampException {
        Set<TrustAnchor> roots = new HashSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate c : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                roots.add(new TrustAnchor((X509Certificate) c, null));
            }
        } catch (IOException | CertificateException e) {
            throw new StampException(file + " holds no certificates that can be read", e);
        }
        if (roots.isEmpty()) {
            throw new StampException(file + " holds no certificate", "give a file with certificates in PEM or DER");
        }
        return new Trust(roots);
    }

    /** Whether certificates were revoked since is not asked: that would need the network. */
    void follow(TimeStampToken token, X509CertificateHolder signer) throws StampException {
        try {
            JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
            X509Certificate target = converter.getCertificate(signer);
            X509CertSelector selector = new X509CertSelector();
            selector.setCertificate(target);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(roots, selector);
            parameters.setRevocationEnabled(false);
            parameters.setDate(token.getTimeStampInfo().getGenTime());
            List<X509Certificate> known = new ArrayList<>();
            known.add(target);
            for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
                known.add(converter.getCertificate(holder));
            }
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
        } catch (GeneralSecurityException e) {
            throw new StampException("has a certificate that leads to no trusted root", e);
        }
    }
}
