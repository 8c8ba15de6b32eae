package org.qingxin.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.qingxin.review.Review;
import org.qingxin.review.Review.Cell;
import org.qingxin.review.Review.Entry;
import org.qingxin.review.Review.Flag;
import org.qingxin.wording.change.ChangeLine;

/** A review for other programs. */
public final class ReviewJson {
    private ReviewJson() {}

    public static String of(Review review) {
        return "{\n  \"base\": " + Json.text(review.base())
                + ",\n  \"head\": " + Json.text(review.head())
                + ",\n  \"asOf\": " + Json.text(review.asOf())
                + ",\n  \"counts\": " + texts(review.counts())
                + ",\n  \"unchanged\": " + review.unchanged()
                + ",\n  \"flags\": " + list(review.flags(), ReviewJson::flag)
                + ",\n  \"annex1\": " + list(review.cells(), ReviewJson::cell)
                + ",\n  \"warningsRaised\": " + texts(review.raised())
                + ",\n  \"warningsCleared\": " + texts(review.cleared())
                + ",\n  \"findingsNew\": " + texts(review.wrong())
                + ",\n  \"findingsGone\": " + texts(review.mended())
                + ",\n  \"records\": " + list(review.records(), ReviewJson::entry)
                + ",\n  \"commits\": " + texts(review.commits())
                + "\n}\n";
    }

    private static String flag(Flag flag) {
        String reason =
                flag.reason().map(each -> ", \"reason\": " + Json.text(each)).orElse("");
        return "{" + field("code", flag.code()) + ", " + field("record", flag.record()) + ", "
                + field("text", flag.text()) + reason + "}";
    }

    private static String cell(Cell cell) {
        return "{" + field("period", cell.period()) + ", " + field("row", cell.row()) + ", "
                + field("column", cell.column()) + ", " + field("before", cell.before()) + ", "
                + field("after", cell.after()) + ", " + field("difference", cell.difference()) + ", \"records\": "
                + texts(cell.by()) + "}";
    }

    private static String entry(Entry entry) {
        return "{" + field("kind", entry.kind()) + ", " + field("type", entry.type()) + ", " + field("id", entry.id())
                + ", " + field("name", entry.name()) + ", " + field("file", entry.file()) + ", \"effects\": "
                + list(entry.effects(), ReviewJson::line) + ", \"fields\": " + list(entry.lines(), ReviewJson::line)
                + "}";
    }

    private static String line(ChangeLine line) {
        return "{" + field("place", line.place()) + ", " + field("before", line.before()) + ", "
                + field("after", line.after()) + "}";
    }

    private static String field(String name, String text) {
        return "\"" + name + "\": " + Json.text(text);
    }

    private static String texts(List<String> texts) {
        return list(texts, Json::text);
    }

    private static <T> String list(List<T> items, Function<T, String> written) {
        return items.stream().map(written).collect(joining(", ", "[", "]"));
    }
}
