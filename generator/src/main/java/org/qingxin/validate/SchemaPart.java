package org.qingxin.validate;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.json.JSONArray;
import org.json.JSONObject;

/** A place in a schema as it is written, for its words and examples; references are followed. */
record SchemaPart(Map<String, JSONObject> files, String file, JSONObject json) {
    SchemaPart {
        String target = json.optString("$ref");
        if (!target.isEmpty()) {
            int hash = target.indexOf('#');
            file = hash > 0 ? target.substring(0, hash) : file;
            JSONObject root = files.getOrDefault(file, new JSONObject());
            json = root.query(target.substring(hash)) instanceof JSONObject found ? found : new JSONObject();
        }
    }

    Optional<SchemaPart> property(String name) {
        JSONObject properties = json.optJSONObject("properties");
        return Optional.ofNullable(properties == null ? null : properties.optJSONObject(name))
                .map(this::at);
    }

    /** The shape of a list's items; of several shapes the first. */
    SchemaPart items() {
        SchemaPart item = at(json.optJSONObject("items", new JSONObject()));
        JSONArray shapes = item.json.optJSONArray("oneOf");
        return shapes == null ? item : item.at(shapes.getJSONObject(0));
    }

    boolean isList() {
        return json.has("items");
    }

    boolean isObject() {
        return json.has("properties");
    }

    /** Title and description in one sentence. */
    String words(boolean english) {
        JSONObject words = english ? json.optJSONObject("x-en", json) : json;
        String text = words.optString("description");
        return (title(english) + (english ? ": " : "：") + text).replace('\n', ' ');
    }

    /** What it is called. */
    String title(boolean english) {
        return (english ? json.optJSONObject("x-en", json) : json).optString("title");
    }

    /** What an example, the only or the first possible value is. */
    Optional<Object> example() {
        JSONArray examples = json.optJSONArray("examples", json.optJSONArray("enum", new JSONArray()));
        Optional<Object> first = examples.isEmpty() ? Optional.empty() : Optional.of(examples.get(0));
        return first.or(this::only);
    }

    /** The one value that is possible. */
    Optional<Object> only() {
        return Optional.ofNullable(json.opt("const"));
    }

    /** The fields that must be there when the others have these values. */
    Set<String> required(Map<String, String> values) {
        Set<String> required = new LinkedHashSet<>(texts(json));
        addConditional(json, values, required);
        JSONArray all = json.optJSONArray("allOf", new JSONArray());
        all.forEach(each -> addConditional((JSONObject) each, values, required));
        return required;
    }

    private static void addConditional(JSONObject json, Map<String, String> values, Set<String> required) {
        JSONObject condition = json.optJSONObject("if");
        if (condition != null) {
            String branch = holds(condition, values) ? "then" : "else";
            required.addAll(texts(json.optJSONObject(branch, new JSONObject())));
        }
    }

    private static boolean holds(JSONObject condition, Map<String, String> values) {
        JSONObject properties = condition.optJSONObject("properties", new JSONObject());
        return properties.keySet().stream().allMatch(name -> {
            JSONObject wanted = properties.getJSONObject(name);
            JSONArray words = wanted.optJSONArray("enum", new JSONArray().put(wanted.opt("const")));
            return words.toList().stream().anyMatch(each -> String.valueOf(each).equals(values.get(name)));
        });
    }

    private static Set<String> texts(JSONObject json) {
        Set<String> texts = new LinkedHashSet<>();
        json.optJSONArray("required", new JSONArray()).forEach(each -> texts.add(String.valueOf(each)));
        return texts;
    }

    private SchemaPart at(JSONObject below) {
        return new SchemaPart(files, file, below);
    }
}
