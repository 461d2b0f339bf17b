package org.onrecord.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.text.Sentence;

/** Finds groups of people and lays them, joined where they stand in one list, into the layer {@code people}. */
public final class PeoplePass implements Pass {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void run(Page page) {
        KnownNames known = new KnownNames(page);
        for (Sentence sentence : page.text().sentences()) {
            List<Layer.Mark<Group>> groups = groups(page, sentence, known);
            new Lists(page).join(groups);
        }
    }

    private static List<Layer.Mark<Group>> groups(Page page, Sentence sentence, KnownNames known) {
        List<Layer.Mark<Group>> found = new ArrayList<>();
        GroupReader reader = new GroupReader(page, sentence, known);
        int i = sentence.from();
        while (i < sentence.to()) {
            Optional<Layer.Mark<Group>> group = reader.read(i);
            if (group.isPresent()) {
                found.add(group.get());
                i = Math.max(i + 1, group.get().to());
            } else {
                i++;
            }
        }
        return found;
    }
}
