package org.qingxin.derive.ledger;

import java.util.Optional;

/**
 * The parts of a case's official name, 「＿＿工程拖欠＿＿等＿＿名农民工工资案」 (Annex 4). The words around them are the site's.
 *
 * @param project name of the project; absent where the case is about none
 * @param employer name of the employer that owes, or its id if the record is missing
 * @param representative the workers' representative, masked
 * @param workers people owed as verified; as claimed until then
 * @param migrants whether all of them are migrant workers, as the form takes for granted
 */
public record CaseTitle(
        Optional<String> project, String employer, Optional<String> representative, int workers, boolean migrants) {}
