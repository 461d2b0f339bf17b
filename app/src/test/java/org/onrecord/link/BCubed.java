package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Agreement of two partitions, claim by claim: precision, recall and F1 of what shares a group with each. */
record BCubed(double precision, double recall, double f1) {

    static BCubed of(List<String> gold, List<String> found) {
        Map<String, Integer> goldSize = new HashMap<>();
        Map<String, Integer> foundSize = new HashMap<>();
        Map<String, Integer> bothSize = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            goldSize.merge(gold.get(i), 1, Integer::sum);
            foundSize.merge(found.get(i), 1, Integer::sum);
            bothSize.merge(gold.get(i) + "\n" + found.get(i), 1, Integer::sum);
        }
        double p = 0;
        double r = 0;
        for (int i = 0; i < gold.size(); i++) {
            double both = bothSize.get(gold.get(i) + "\n" + found.get(i));
            p += both / foundSize.get(found.get(i)) / gold.size();
            r += both / goldSize.get(gold.get(i)) / gold.size();
        }
        return new BCubed(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }
}
