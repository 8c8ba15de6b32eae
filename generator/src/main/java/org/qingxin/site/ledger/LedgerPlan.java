package org.qingxin.site.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingxin.site.frame.Address;
import org.qingxin.wording.Words;

/**
 * What a ledger is like, apart from its records.
 *
 * @param name of its script and its export: {@code cases}
 * @param address of its first page; further pages and parts lie in a folder of its name
 * @param words what its pages say
 * @param size rows that a script shows at a time while all rows stand on one page
 * @param figures numbers that stand above the rows of a page
 * @param template and what it shows of a page
 */
public record LedgerPlan<R>(
        String name,
        String address,
        Words words,
        int size,
        List<LedgerColumn<R>> columns,
        List<LedgerFacet<R>> facets,
        Function<List<R>, List<LedgerPage.Figure>> figures,
        Template template) {

    /**
     * @param hint what can be searched for
     * @param unit what is counted, such as 件
     * @param nothing said when there is no record
     */
    public record Words(String title, String meta, String caption, String hint, String unit, String nothing) {}

    /** A file under {@code pages/} and the record that it is filled with. */
    public record Template(String name, Function<LedgerPage, Object> model) {
        static final Template PLAIN = new Template("ledger.ftlh", page -> page);
    }

    /** A plan without figures. */
    public static <R> LedgerPlan<R> of(
            String name,
            String address,
            Words words,
            int size,
            List<LedgerColumn<R>> columns,
            List<LedgerFacet<R>> facets) {
        return new LedgerPlan<>(name, address, words, size, columns, facets, each -> List.of(), Template.PLAIN);
    }

    public LedgerPlan<R> withFigures(Function<List<R>, List<LedgerPage.Figure>> of) {
        return new LedgerPlan<>(name, address, words, size, columns, facets, of, template);
    }

    public LedgerPlan<R> shownBy(Template other) {
        return new LedgerPlan<>(name, address, words, size, columns, facets, figures, other);
    }

    String script() {
        return "data/" + name + ".js";
    }

    /** Where the part of a facet is. */
    String address(LedgerFacet<R> facet, LedgerFacet.Value value) {
        return Address.part(name, facet.folder(), value.slug());
    }

    /** @param heads of the columns */
    LedgerTable.Row row(R record, List<LedgerTable.Column> heads) {
        List<LedgerTable.Cell> cells = new ArrayList<>(heads.size());
        for (int i = 0; i < heads.size(); i++) {
            cells.add(LedgerTable.Cell.of(heads.get(i), columns.get(i).cell().apply(record)));
        }
        return new LedgerTable.Row(parts(record), cells);
    }

    List<LedgerCell> cells(R record) {
        return columns.stream().map(each -> each.cell().apply(record)).toList();
    }

    private String parts(R record) {
        return facets.stream()
                .map(each -> each.key() + "=" + URLEncoder.encode(each.slug().apply(record), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
