package org.qingxin.site.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * What every page has around its own content.
 *
 * @param root the way back to the site's root, such as {@code ../}
 * @param beside the pages of the navigation's open group, this one among them; none where there is but one
 * @param source the record that the page shows, in its file; of no name on other pages
 * @param landscape whether the page prints landscape
 */
public record Layout(
        String language,
        String root,
        String title,
        String siteName,
        String siteNote,
        List<NavItem> nav,
        List<NavItem> beside,
        List<Crumb> crumbs,
        boolean demo,
        boolean landscape,
        String asOf,
        Source source,
        List<String> footer) {

    /** The same page under a shorter name in its breadcrumbs. */
    public Layout calledInCrumbs(String name) {
        List<Crumb> renamed = new ArrayList<>(crumbs.subList(0, crumbs.size() - 1));
        renamed.add(new Crumb(name, ""));
        return new Layout(
                language, root, title, siteName, siteNote, nav, beside, renamed, demo, landscape, asOf, source, footer);
    }

    /** The same page, saying which file it shows. */
    public Layout from(Source file) {
        return new Layout(
                language, root, title, siteName, siteNote, nav, beside, crumbs, demo, landscape, asOf, file, footer);
    }

    /**
     * The file of a record.
     *
     * @param file by its path, which leads to it where the town has a git host
     * @param links what can be done with it there
     * @param trail who changed it
     */
    public record Source(Link file, List<Link> links, Trail trail) {
        public static final Source NONE = new Source(Link.plain(""), List.of(), Trail.NONE);
    }

    /** @param count shown beside the label; empty for none */
    public record NavItem(String label, String href, boolean current, String count) {}

    /** @param href empty for the page itself */
    public record Crumb(String label, String href) {}
}
