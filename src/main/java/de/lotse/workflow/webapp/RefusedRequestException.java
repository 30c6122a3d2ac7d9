package de.lotse.workflow.webapp;

/** A request to a web app of Camunda that is answered by the guard. */
class RefusedRequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * @param message shown in the web app: no data of the request
     */
    RefusedRequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
