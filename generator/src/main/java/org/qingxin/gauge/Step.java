package org.qingxin.gauge;

/** What a build spends its time with, in the order in which it begins. */
public enum Step {
    /** Schemas read and compiled. */
    SCHEMAS,
    /** Bytes of a record → tree with positions. */
    READ,
    /** A record against its schema. */
    SCHEMA,
    /** Tree → record. */
    BIND,
    /** Personal numbers looked for in a file. */
    PERSONAL,
    /** What the records of single files make together. */
    GATHER,
    /** Rules between records; parts are the classes of the rules. */
    RULES,
    /** Places of what rules found, for which files are read once more. */
    PLACES,
    /** What follows from the records on the day; parts are the views. */
    DERIVE,
    /** Commits → change log. */
    HISTORY,
    /** Records as they were when periods ended. */
    RECALL,
    /** Which pages there are. */
    PLAN,
    /** What a page says: its record of ready strings; parts are the templates. */
    COMPOSE,
    /** Page → bytes; parts are the templates. */
    FILL,
    /** Scripts with the rows of the ledgers. */
    SCRIPTS,
    /** The search index. */
    SEARCH,
    /** Files handed out beside the pages. */
    EXPORTS,
    /** Style sheet, scripts and pictures as they are shipped. */
    ASSETS,
    /** Digests of finished files, and the list of them all. */
    SEAL,
    /** Finished files into the staging folder. */
    WRITE,
    /** The staged site in the place of the published one. */
    SWAP
}
