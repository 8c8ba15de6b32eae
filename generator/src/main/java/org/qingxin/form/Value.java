package org.qingxin.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qingxin.model.Money;
import org.qingxin.wording.Format;
import org.qingxin.wording.Words;

/** What a cell of a form holds, by its type. */
public sealed interface Value {
    /** As it stands on paper. */
    String written();

    /** Words, and numbers that are names: ids, telephones, documents. */
    record Text(String text) implements Value {
        @Override
        public String written() {
            return text;
        }
    }

    /** A whole number of households, people, cases. */
    record Count(long number) implements Value {
        @Override
        public String written() {
            return Format.count(number);
        }
    }

    /** Money: the exact amount, written with two decimals in the unit that the form asks for. */
    record Amount(Money money, Unit unit) implements Value {
        /** 元 or 万元. */
        public enum Unit {
            YUAN,
            WAN
        }

        /** The amount in its unit, exact to the fen. */
        public BigDecimal exact() {
            return unit == Unit.WAN ? money.wan() : money.yuan();
        }

        @Override
        public String written() {
            return unit == Unit.WAN ? Format.wan(money) : Format.yuan(money);
        }
    }

    /** @param percent 92.5 for 92.5%, written with one decimal */
    record Percent(BigDecimal percent) implements Value {
        @Override
        public String written() {
            return Format.percent(percent) + "%";
        }
    }

    /** @param spelled 2021年12月30日 as forms write it; otherwise 2021-12-30 as lists do */
    record Day(LocalDate day, boolean spelled) implements Value {
        /** As a form in these words has it. */
        public static Day onForm(LocalDate day, Words words) {
            return new Day(day, words.messages().language().startsWith("zh"));
        }

        @Override
        public String written() {
            return spelled
                    ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                    : day.toString();
        }
    }

    /** Boxes to tick, in one cell as the forms have them: 是☑　否□. */
    record Choice(List<Option> options) implements Value {
        public static final String TICKED = "☑";
        public static final String OPEN = "□";
        private static final String GAP = "　";

        public Choice {
            options = List.copyOf(options);
        }

        /** @param code of what is chosen, by which a filled form is read */
        public record Option(String code, String label, boolean ticked) {}

        @Override
        public String written() {
            StringBuilder written = new StringBuilder();
            for (Option each : options) {
                written.append(written.length() > 0 ? GAP : "")
                        .append(each.label())
                        .append(each.ticked() ? TICKED : OPEN);
            }
            return written.toString();
        }
    }

    /** A word of a closed list, or the name of a record: what people read, and the code or id that programs go by. */
    record Term(String code, String label) implements Value {
        @Override
        public String written() {
            return label;
        }
    }

    /** Several of them, as they are written in one cell. */
    record Terms(List<Term> terms, String written) implements Value {
        public Terms {
            terms = List.copyOf(terms);
        }
    }

    /** Nothing: unknown, not asked, or to be filled in by hand. */
    record Blank() implements Value {
        @Override
        public String written() {
            return "";
        }
    }
}
