package de.lotse.counselling.web;

import de.lotse.counselling.NetworkArea;
import de.lotse.counselling.NetworkNode;
import de.lotse.counselling.NodeKind;
import de.lotse.counselling.TieDirection;
import de.lotse.counselling.TieQuality;
import de.lotse.counselling.TieStrength;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A row in the form of the Netzwerkkarte. */
class NodeFormData {

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull private NodeKind kind = NodeKind.PERSON;

    @NotNull private NetworkArea area;

    @NotNull private TieStrength strength = TieStrength.MEDIUM;

    @NotNull private TieQuality quality = TieQuality.SUPPORTING;

    @NotNull private TieDirection direction = TieDirection.MUTUAL;

    @Size(max = 500)
    private String note;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public NodeKind getKind() {
        return kind;
    }

    public void setKind(NodeKind kind) {
        this.kind = kind;
    }

    public NetworkArea getArea() {
        return area;
    }

    public void setArea(NetworkArea area) {
        this.area = area;
    }

    public TieStrength getStrength() {
        return strength;
    }

    public void setStrength(TieStrength strength) {
        this.strength = strength;
    }

    public TieQuality getQuality() {
        return quality;
    }

    public void setQuality(TieQuality quality) {
        this.quality = quality;
    }

    public TieDirection getDirection() {
        return direction;
    }

    public void setDirection(TieDirection direction) {
        this.direction = direction;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    static NodeFormData of(NetworkNode node) {
        NodeFormData row = new NodeFormData();
        row.name = node.name();
        row.kind = node.kind();
        row.area = node.area();
        row.strength = node.strength();
        row.quality = node.quality();
        row.direction = node.direction();
        row.note = node.note();
        return row;
    }

    NetworkNode node() {
        return new NetworkNode(name, kind, area, strength, quality, direction, note);
    }

    boolean isBlank() {
        return name == null && note == null && area == null;
    }
}
