package de.lotse.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP server that answers each recipient alike, or hangs up in the middle of each mail. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String answer;
    private final AtomicInteger asked = new AtomicInteger();

    /**
     * @param answer to a recipient; {@code null} to take the mail and hang up without an answer
     */
    ScriptedServer(String answer) throws IOException {
        this.answer = answer;
        this.socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many mails were offered. */
    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out =
                new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
        out.print("220 scripted\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String reply = reply(line);
            out.print(reply + "\r\n");
            out.flush();
            if (reply.startsWith("354")) {
                readMail(in);
                return;
            }
        }
    }

    private static void readMail(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !".".equals(line)) {
            line = in.readLine();
        }
    }

    private String reply(String line) {
        if (line.startsWith("RCPT")) {
            asked.incrementAndGet();
            return answer == null ? "250 ok" : answer;
        }
        if (line.startsWith("DATA")) {
            return "354 go on";
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
