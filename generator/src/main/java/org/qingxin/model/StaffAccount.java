package org.qingxin.model;

import java.time.LocalDate;
import java.util.Optional;

/** A row of Annex 3 (根治欠薪工作人员信息登记表); its id is the account (账号) itself. */
public record StaffAccount(
        Id.Account id,
        Id.Unit unit,
        String name,
        Optional<String> phone,
        String town,
        Optional<LocalDate> filledOn,
        Optional<String> note)
        implements TownRecord {}
