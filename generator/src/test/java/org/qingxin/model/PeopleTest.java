package org.qingxin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qingxin.model.People.Identity;
import org.qingxin.model.People.Party;
import org.qingxin.model.People.Worker;

class PeopleTest {
    @Test
    void printedAsTextTheySayNothing() {
        Identity one = new Identity("欧阳探针", Optional.of("500107198503074218"), Optional.of("13812340987"));
        Worker worker = new Worker(
                one, Optional.of("示例银行"), Optional.of("6222020200098765437"), Optional.of(Money.ofYuan("1.00")));
        Party party = new Party(one, List.of(worker));
        for (Object each : List.of(one, worker, party, People.of(Map.of("W-1", party)), List.of(party))) {
            assertThat(each.toString()).doesNotContainPattern("[0-9欧探示]");
        }
    }
}
