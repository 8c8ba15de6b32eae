package org.qingxin.site.part;

import java.util.List;
import org.qingxin.site.frame.Layout;
import org.qingxin.site.frame.Link;

/**
 * A paper form as a page of its own, to be looked at and printed.
 *
 * @param meta of which day it is and how it is made as a file
 * @param forms the form; none where it is too long for one page
 * @param parts where its parts are then
 */
public record SheetPage(Layout layout, String meta, List<SheetForm> forms, List<Link> parts) {}
