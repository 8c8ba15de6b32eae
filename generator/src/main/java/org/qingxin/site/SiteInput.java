package org.qingxin.site;

import java.time.LocalDate;
import java.util.List;
import org.qingxin.finding.Finding;
import org.qingxin.model.Dataset;
import org.qingxin.model.FieldGuide;

/**
 * What a site is made from.
 *
 * @param asOf the day that every page tells, inclusive
 * @param warnings findings that stand and do not stop publishing
 * @param guides what each kind of record asks for, as its schema says it
 */
public record SiteInput(
        Dataset data, LocalDate asOf, Provenance provenance, List<Finding> warnings, List<FieldGuide> guides) {}
