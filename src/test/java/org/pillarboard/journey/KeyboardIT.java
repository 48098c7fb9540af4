package org.pillarboard.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pillarboard.Journey;

/** Reporter and reviewer without a mouse, but for a file that is dropped; and a session that ends while somebody types. */
class KeyboardIT extends Journey {

    private static final String PASSWORD = "Demo-2026";
    private static final String SCRIPT = "<img src=x onerror=\"window.harmed=1\">";
    private static final String WORKBENCH = "/workbench?period=2026-11&unit=DEMO-E05";
    private static final String PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF";

    @Test
    void logsInByKeysAloneAlsoAfterARefusal() {
        Page page = visitor();
        page.navigate(address("/login"));
        assertThat(page.locator("input[name=username]")).isFocused();
        page.keyboard().type("leader");
        page.keyboard().press("Tab");
        page.keyboard().type("no password of hers");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("failed"));
        assertThat(page.locator("input[name=username]")).hasValue("leader");
        assertThat(page.locator("input[name=password]")).isFocused();
    }

    @Test
    void reportsAndDecidesByKeysAlone() {
        Page owner = person("owner-e05", PASSWORD);
        owner.navigate(address(WORKBENCH));
        assertThat(owner.locator("h1")).isVisible();
        owner.keyboard().press("n");
        Locator first = owner.locator("table.wt input:focus");
        assertThat(first).isVisible();
        String name = first.getAttribute("aria-label");
        owner.keyboard().type("3");
        owner.keyboard().press("Enter");
        assertThat(owner.locator("table.wt input:focus")).not().hasAttribute("aria-label", name);
        owner.keyboard().type("4");
        owner.keyboard().press("Enter");
        assertThat(owner.locator("table.wt tr.foc")).not().containsText(name.split(" ")[0]);
        owner.keyboard().press("ArrowUp");
        assertThat(owner.locator("table.wt input:focus")).hasAttribute("aria-label", name);

        Locator same = owner.locator("table.wt button.linkbtn", new Page.LocatorOptions().setHasText("与上期相同")).last();
        same.focus();
        owner.keyboard().press("Enter");
        // the line is kept and the next one opens: who would type into a panel that is about to close
        settle(owner);
        Locator fact = owner.getByLabel("数据来源").first();
        fact.fill(SCRIPT);
        drop(owner, "paper.pdf");
        assertThat(owner.locator(".files .file").first()).hasText(Pattern.compile("paper.pdf"));
        preview(owner);
        owner.keyboard().press("Control+Enter");
        assertThat(owner.getByText(Pattern.compile("已提交 \\d+ 项")).first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(owner.evaluate("() => window.harmed === undefined")).isEqualTo(true);
        decide();
    }

    private void preview(Page owner) {
        owner.evaluate("() => addEventListener('blur', () => window.readerOpened = true)");
        owner.getByLabel("预览 paper.pdf").first().focus();
        var shown = owner.waitForResponse(answer -> answer.headers().getOrDefault("content-disposition", "").startsWith("inline"),
                () -> owner.keyboard().press("Enter"));
        org.assertj.core.api.Assertions.assertThat(shown.headers()).containsEntry("x-frame-options", "SAMEORIGIN")
                .containsEntry("content-type", "application/pdf");
        Locator dialog = owner.locator("vaadin-dialog[opened]");
        assertThat(dialog.locator("iframe")).isVisible();
        // the reader takes the focus when it has opened the file: Escape still closes
        owner.waitForFunction("() => (window.readerOpened || !navigator.pdfViewerEnabled)"
                + " && document.activeElement.localName === 'vaadin-dialog'");
        owner.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
    }

    private void decide() {
        Page reviewer = person("reviewer", PASSWORD);
        reviewer.navigate(address("/review?unit=DEMO-E05"));
        Locator place = reviewer.locator("aside.detail .dh");
        assertThat(place).containsText("1 / ");
        reviewer.keyboard().press("x");
        assertThat(reviewer.locator(".rbar")).containsText("已选 1 项");
        reviewer.keyboard().press("x");
        assertThat(reviewer.locator(".rbar")).not().containsText("已选");
        reviewer.keyboard().press("r");
        assertThat(reviewer.locator("aside.detail textarea:focus")).isVisible();
        reviewer.keyboard().type(SCRIPT);
        reviewer.keyboard().press("Shift+Tab");
        reviewer.keyboard().press("r");
        assertThat(reviewer.getByText("已退回 1 项").first()).isVisible();
        reviewer.keyboard().press("a");
        assertThat(reviewer.getByText("已核定 1 项").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(reviewer.evaluate("() => window.harmed === undefined")).isEqualTo(true);
    }

    @Test
    void bringsBackWhatWasTypedWhenTheSessionEnded() {
        Page owner = person("owner-e10", PASSWORD);
        owner.navigate(address("/workbench?period=2026-11&unit=DEMO-E10"));
        Locator box = owner.locator("table.wt vaadin-text-field.cell input").first();
        String name = box.getAttribute("aria-label");
        box.fill("17");
        endSession(owner);
        owner.keyboard().type("5");
        assertThat(owner.locator(".v-system-error")).containsText("登录已结束");
        lookForUnsent(owner);
        owner.locator(".v-system-error").click();
        owner.waitForURL(url -> url.contains("/login"));
        owner.locator("input[name=username]").fill("owner-e10");
        owner.locator("input[name=password]").fill(PASSWORD);
        owner.locator("input[name=password]").press("Enter");
        owner.waitForURL(url -> url.contains("/workbench"));
        assertThat(owner.getByText(Pattern.compile("已恢复 \\d 处")).first()).isVisible();
        assertThat(owner.locator("table.wt input[aria-label='" + name + "']")).hasValue("175");
        owner.reload();
        assertThat(owner.locator("table.wt input[aria-label='" + name + "']")).hasValue(Pattern.compile("175.*"));
    }

    /** As the page itself does 300 ms after it has opened: what somebody has typed by then is no relic of an earlier day. */
    private static void lookForUnsent(Page page) {
        page.evaluate("() => document.querySelector('.workbench').unsentBack()");
        page.waitForTimeout(400);
    }

    /** The server no longer knows the session this browser still names. */
    private void endSession(Page page) {
        List<Cookie> cookies = page.context().cookies();
        cookies.stream().filter(cookie -> cookie.name.equals("JSESSIONID")).forEach(cookie -> cookie.value = "0".repeat(32));
        page.context().addCookies(cookies);
    }

    private static void drop(Page page, String name) {
        JSHandle files = page.evaluateHandle("""
                ([content, name]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name, { type: 'application/pdf' }));
                  return files;
                }""", List.of(Base64.getEncoder().encodeToString(PDF.getBytes(StandardCharsets.US_ASCII)), name));
        for (String step : List.of("dragenter", "dragover", "drop")) {
            page.locator("vaadin-upload-drop-zone").first().dispatchEvent(step, Map.of("dataTransfer", files));
        }
    }
}
