package org.haoren.places.districts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;

/** Districts as choices of a form. */
@Named
@RequestScoped
public class DistrictChoices {
    @Inject DistrictDesk desk;
    @Inject Words words;
    private List<DistrictRow> rows;

    /**
     * A district of the tree.
     *
     * @param ticked whether it is chosen
     * @param open whether something within it is
     */
    public record Branch(DistrictRow row, boolean ticked, boolean open, List<Branch> below) {}

    /** The homes that a clerk can record: streets, and the communities in them, by their names from wide to narrow. */
    public List<Option> getHomes() {
        return rows().stream().filter(each -> each.kind() == DistrictKind.STREET || each.kind() == DistrictKind.COMMUNITY)
                .map(each -> new Option(each.id().code(), words.either(each.pathZh(), each.pathEn()))).toList();
    }

    /** The whole tree from the city down. @param codes those that are chosen */
    public List<Branch> tree(Collection<String> codes) {
        var chosen = Set.copyOf(codes);
        var roots = new ArrayList<Branch>();
        Deque<DistrictRow> left = new ArrayDeque<>(rows());
        while (!left.isEmpty()) roots.add(branch(left, chosen));
        return roots;
    }

    /** Each district stands before those that lie in it, so that the next ones are its own as long as they are deeper. */
    private static Branch branch(Deque<DistrictRow> left, Set<String> chosen) {
        var row = left.remove();
        var below = new ArrayList<Branch>();
        while (!left.isEmpty() && left.peek().depth() > row.depth()) below.add(branch(left, chosen));
        return new Branch(row, chosen.contains(row.id().code()), below.stream().anyMatch(each -> each.ticked() || each.open()), below);
    }

    private List<DistrictRow> rows() {
        if (rows == null) rows = desk.all();
        return rows;
    }
}
