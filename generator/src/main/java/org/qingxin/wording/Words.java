package org.qingxin.wording;

import java.io.IOException;
import java.time.LocalDate;
import org.qingxin.derive.Views;
import org.qingxin.derive.ledger.CaseState;
import org.qingxin.derive.ledger.CaseTitle;
import org.qingxin.model.Campaign;
import org.qingxin.model.Dataset;
import org.qingxin.model.Employer;
import org.qingxin.model.Id;
import org.qingxin.model.Project;
import org.qingxin.model.Town;
import org.qingxin.model.Unit;

/** The words for one state of the records on one day: what pages, forms and exports are written with. */
public final class Words implements Naming {
    private final TemplateFiles files;
    private final Dataset data;
    private final Views views;
    private final Messages messages;
    private final Labels labels;
    private final Town town;
    private final Campaign campaign;

    private Words(TemplateFiles files, Dataset data, Views views, Messages messages, Town town, Campaign campaign) {
        this.files = files;
        this.data = data;
        this.views = views;
        this.messages = messages;
        this.labels = new Labels(messages);
        this.town = town;
        this.campaign = campaign;
    }

    /**
     * @param files the templates, with the town's own over them
     * @param language names a file under {@code messages/}, such as {@code zh-CN}
     * @param asOf the day that is told, inclusive
     * @throws TemplateException if there are no messages in this language
     * @throws java.util.NoSuchElementException if the records name no town or no current campaign
     */
    public static Words of(TemplateFiles files, String language, Dataset data, LocalDate asOf) throws IOException {
        return of(files, language, Views.of(data, asOf));
    }

    /** The same for what has been worked out already. */
    public static Words of(TemplateFiles files, String language, Views views) throws IOException {
        Dataset data = views.ledger().data();
        Messages messages = Messages.load(files, language);
        Town town = data.town().orElseThrow();
        Campaign campaign = data.currentCampaign().orElseThrow();
        return new Words(files, data, views, messages, town, campaign);
    }

    /** The same words for another day. */
    public Words at(Views other) {
        return new Words(files, data, other, messages, town, campaign);
    }

    /** The same words for other records of the town on some day. */
    public Words of(Views other) {
        return new Words(files, other.ledger().data(), other, messages, town, campaign);
    }

    /** The templates that these words came with. */
    public Templates templates() {
        return new Templates(files, messages);
    }

    public Dataset data() {
        return data;
    }

    public Views views() {
        return views;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    public Labels labels() {
        return labels;
    }

    public Town town() {
        return town;
    }

    /** The town's current one. */
    public Campaign campaign() {
        return campaign;
    }

    /** The day that is told, inclusive. */
    public LocalDate asOf() {
        return views.asOf();
    }

    @Override
    public String unitName(Id.Unit id) {
        return data.unit(id).map(Unit::name).orElse(id.value());
    }

    @Override
    public String employerName(Id.Employer id) {
        return data.employer(id).map(Employer::name).orElse(id.value());
    }

    @Override
    public String projectName(Id.Project id) {
        return data.project(id).map(Project::name).orElse(id.value());
    }

    /** The official name: 「＿＿工程拖欠＿＿等＿＿名农民工工资案」 (Annex 4). */
    public String title(CaseTitle title) {
        String debtor = title.project()
                .map(name -> text("case.title.project", bare(name)))
                .orElse(title.employer());
        String kind = text(title.migrants() ? "case.title.migrants" : "case.title.workers");
        return title.representative()
                .map(name -> text("case.title.represented", debtor, name, title.workers(), kind))
                .orElseGet(() -> text("case.title.plain", debtor, title.workers(), kind));
    }

    public String title(CaseState state) {
        return title(state.title());
    }

    /** The form prints 工程 after the project's name, which often ends with it already. */
    private String bare(String project) {
        String suffix = text("case.title.suffix");
        return !suffix.isEmpty() && project.endsWith(suffix)
                ? project.substring(0, project.length() - suffix.length())
                : project;
    }
}
