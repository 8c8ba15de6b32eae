package org.qingxin.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qingxin.form.Style.Align;
import org.qingxin.form.Style.Role;
import org.qingxin.wording.Words;

/**
 * A cell before it has a place: what is in it, how it looks and how far it reaches. Forms are written as rows of these.
 *
 * @param key what the cell means, such as {@code construction.arrears-amount}; empty if it only says something
 * @param across columns it covers, {@code down} rows
 */
public record Entry(Optional<String> key, Value value, Style style, int across, int down) {
    public static Entry mark(String text) {
        return of(Role.MARK, new Value.Text(text));
    }

    public static Entry title(String text) {
        return of(Role.TITLE, new Value.Text(text));
    }

    public static Entry heading(String text) {
        return of(Role.HEADING, new Value.Text(text));
    }

    public static Entry label(String text) {
        return of(Role.LABEL, new Value.Text(text));
    }

    public static Entry text(String text) {
        return of(Role.TEXT, text.isEmpty() ? new Value.Blank() : new Value.Text(text));
    }

    public static Entry text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** A day as forms write it; a place for it where there is none. */
    public static Entry day(Optional<LocalDate> day, Words words) {
        return of(
                Role.TEXT, day.<Value>map(each -> Value.Day.onForm(each, words)).orElse(new Value.Blank()));
    }

    /** Boxes to tick. */
    public static Entry choice(List<Value.Choice.Option> options) {
        return of(Role.TEXT, new Value.Choice(options));
    }

    public static Entry figure(Value value) {
        return of(Role.FIGURE, value);
    }

    public static Entry total(Value value) {
        return of(Role.TOTAL, value);
    }

    public static Entry note(String text) {
        return of(Role.NOTE, new Value.Text(text));
    }

    /** A place to be filled in by hand. */
    public static Entry blank() {
        return of(Role.TEXT, new Value.Blank());
    }

    /** A place for a figure. */
    public static Entry noFigure() {
        return of(Role.FIGURE, new Value.Blank());
    }

    /** Room between cells, without lines. */
    public static Entry gap(int across) {
        return blank().plain().across(across);
    }

    public static Entry of(Role role, Value value) {
        return new Entry(Optional.empty(), value, Style.of(role), 1, 1);
    }

    public Entry across(int columns) {
        return new Entry(key, value, style, columns, down);
    }

    public Entry down(int rows) {
        return new Entry(key, value, style, across, rows);
    }

    public Entry key(String meaning) {
        return new Entry(Optional.of(meaning), value, style, across, down);
    }

    public Entry left() {
        return styled(style.aligned(Align.LEFT));
    }

    public Entry centered() {
        return styled(style.aligned(Align.CENTER));
    }

    public Entry right() {
        return styled(style.aligned(Align.RIGHT));
    }

    public Entry bold() {
        return styled(style.inBold());
    }

    /** Without lines around it. */
    public Entry plain() {
        return styled(style.unbordered());
    }

    private Entry styled(Style other) {
        return new Entry(key, value, other, across, down);
    }
}
