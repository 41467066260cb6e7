package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers.Answer;
import dk.masterclass.worksheet.ValueJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the team has answered in an exercise, as {@code scripts/worksheet.js} takes it: values with their revisions, from
 * which the browser makes the rows of the tables. Rows that were removed are with them, and what the course asks no more.
 */
final class KnownJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Form form;

    private KnownJson(Form form) {
        this.form = form;
    }

    /** {@code {"answers": {"1A/name": ["…", 3]}, "cells": {"1A/channels": {"row": {"": ["m01", 1], "followers": …}}}}}. */
    static ObjectNode answers(Form form) {
        return new KnownJson(form).answers();
    }

    /** The rows that are always there, by their tables: {@code {"8D/quarters": [["k1", "1. kvartal"], …]}}. */
    static ObjectNode fixedRows(Form form) {
        var tables = JSON.objectNode();
        for (Field field : form.exercise().fields()) {
            if (field instanceof Field.Table table && table.rows() instanceof Field.FixedRows fixed) {
                var rows = tables.putArray(
                        Address.of(form.exercise().id(), field.id()).toString());
                fixed.rows()
                        .forEach(row ->
                                rows.addArray().add(row.id()).add(form.words().of(row.label())));
            }
        }
        return tables;
    }

    private ObjectNode answers() {
        var known = JSON.objectNode();
        var answers = known.putObject("answers");
        var cells = known.putObject("cells");
        form.answers().all().forEach((address, answer) -> {
            if (!address.exercise().equals(form.exercise().id())) {
                return;
            }
            if (address.row() == null) {
                put(answers, address.toString(), answer);
            } else {
                var table = cells.withObjectProperty(address.question().toString());
                put(table.withObjectProperty(address.row()), address.column() == null ? "" : address.column(), answer);
            }
        });
        return known;
    }

    private static void put(ObjectNode known, String name, Answer answer) {
        known.putArray(name).add(ValueJson.node(answer.value())).add(answer.revision());
    }
}
