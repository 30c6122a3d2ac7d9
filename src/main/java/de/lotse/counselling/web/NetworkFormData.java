package de.lotse.counselling.web;

import de.lotse.counselling.NetworkMapView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The form of the Netzwerkkarte. */
class NetworkFormData {

    static final int MOST_NODES = 60;

    @NotNull private LocalDate asOf;

    private LocalDate readAsOf;
    private Long version;

    @Valid
    @Size(max = MOST_NODES, message = "{plan.error.too-many-nodes}")
    private List<NodeFormData> nodes = new ArrayList<>();

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public LocalDate getReadAsOf() {
        return readAsOf;
    }

    public void setReadAsOf(LocalDate readAsOf) {
        this.readAsOf = readAsOf;
    }

    public Long getVersion() {
        return version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public List<NodeFormData> getNodes() {
        return nodes;
    }

    public void setNodes(List<NodeFormData> nodes) {
        this.nodes = nodes;
    }

    static NetworkFormData of(NetworkMapView map) {
        NetworkFormData form = new NetworkFormData();
        form.asOf = map.asOf();
        form.readAsOf = map.asOf();
        form.version = map.version();
        map.nodes().forEach(node -> form.nodes.add(NodeFormData.of(node)));
        if (form.nodes.isEmpty()) {
            form.nodes.add(new NodeFormData());
        }
        return form;
    }

    /** The lock version holds for the day that was read; another day is a map of its own. */
    NetworkMapView map() {
        return new NetworkMapView(
                asOf,
                Objects.equals(asOf, readAsOf) ? version : null,
                nodes.stream().map(NodeFormData::node).toList());
    }

    void dropBlankRows() {
        nodes.removeIf(NodeFormData::isBlank);
    }
}
