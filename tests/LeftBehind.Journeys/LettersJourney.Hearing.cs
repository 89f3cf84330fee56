using System.Text;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

public partial class LettersJourney
{
    // A second of a tone of 440 Hz, in 49 frames of the best quality (12.2 kbit/s).
    private static readonly string OldPhonesRecording = Repository.PathOf("tests", "LeftBehind.Journeys", "Recordings", "tone.amr");
    private const double ItsSeconds = 0.98;

    private const string PlaysToItsEnd = """
        async sound => {
            const heard = new Promise((done, failed) => { sound.addEventListener('ended', done); sound.addEventListener('error', failed); });
            sound.muted = true;
            await sound.play();
            await heard;
            return sound.currentTime;
        }
        """;

    private const string DecodedBesideThePage = """
        async button => {
            const bytes = new Uint8Array(await (await fetch(button.dataset.amr)).arrayBuffer());
            const worker = new Worker(button.dataset.worker);
            const answer = new Promise(done => worker.addEventListener('message', event => done(event.data.amr)));
            worker.postMessage({ command: 'decode', buffer: bytes });
            const samples = await answer;
            return [samples.length, Math.max(...samples)];
        }
        """;

    /// <summary>The teacher reads the letter aloud into the page. The browser's own microphone of tests beeps.</summary>
    private static async Task RecordAsync(IPage page)
    {
        var record = page.Locator("[data-record]");
        await Expect(record).ToHaveTextAsync("现场录音");
        await record.ClickAsync();
        await Expect(record).ToHaveTextAsync("停止录音");
        // Long enough for something to be heard; longer does no harm.
        await page.WaitForTimeoutAsync(600);
        await record.ClickAsync();
        await Expect(record).ToHaveTextAsync("现场录音");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存录音" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "录音已保存" })).ToBeVisibleAsync();
        Assert.InRange(await page.Locator("audio.letter-sound").EvaluateAsync<double>(PlaysToItsEnd), 0.2, 20);
    }

    /// <summary>What a family has recorded with an older phone is heard in the page, whose browser does not know its kind.</summary>
    private static async Task HearAsync(BrowserPage teacher)
    {
        var play = teacher.Page.Locator(".letter-replies [data-amr]");
        await Expect(play).ToBeVisibleAsync();
        await LookAsync(teacher, "letter-old-recording");
        var decoded = await play.EvaluateAsync<double[]>(DecodedBesideThePage);
        Assert.Equal(ItsSeconds, decoded[0] / 8000);
        Assert.InRange(decoded[1], 0.2, 0.4);

        await play.ClickAsync();
        var player = teacher.Page.Locator(".letter-replies audio");
        await Expect(player).ToBeVisibleAsync();
        Assert.InRange(await player.EvaluateAsync<double>(PlaysToItsEnd), ItsSeconds - 0.05, ItsSeconds + 0.05);
        await Expect(teacher.Page.Locator(".letter-replies a[download$='.amr']")).ToBeVisibleAsync();
        await LookAsync(teacher, "letter-old-recording-heard");
    }

    /// <summary>复制给微信: one tap copies the words, and notes that the teacher passes them on.</summary>
    private static async Task ForwardAsync(BrowserPage teacher, string path)
    {
        var page = teacher.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await teacher.GoToAsync(path + "/forward");
        var first = page.Locator(".letter-forward li").First;
        var (words, child) = (await first.Locator("textarea").InputValueAsync(), await first.Locator("strong").InnerTextAsync());
        Assert.Contains("https://jiaxiao.example/p/", words, StringComparison.Ordinal);
        await first.GetByRole(AriaRole.Button, new() { Name = "复制并登记已转发" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已登记" })).ToBeVisibleAsync();
        Assert.Equal(words, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await Expect(page.Locator($".letter-forward textarea:text-is('{words}')")).ToHaveCountAsync(0);
        await teacher.GoToAsync(path + "/receipts?flag=Sent");
        await Expect(page.Locator("#list tbody tr").Filter(new() { HasText = "由老师转发" })).ToContainTextAsync([child]);
    }

    /// <summary>Silence, as a computer of any age records it: 8,000 samples a second of one byte.</summary>
    private static byte[] HalfASecond()
    {
        const int Rate = 8000;
        var samples = new byte[Rate / 2];
        Array.Fill(samples, (byte)128);
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file, Encoding.ASCII);
        writer.Write("RIFF"u8);
        writer.Write(36 + samples.Length);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(Rate);
        writer.Write(Rate);
        writer.Write((short)1);
        writer.Write((short)8);
        writer.Write("data"u8);
        writer.Write(samples.Length);
        writer.Write(samples);
        writer.Flush();
        return file.ToArray();
    }
}
