using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

public partial class LettersJourney
{
    /// <summary>A photo of twelve million pixels: the slip lies askew on a speckled table, and the file is large.</summary>
    private const string Photograph = """
        async ({ field, slip }) => {
            const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(slip), letter => letter.charCodeAt(0))], { type: 'image/png' }));
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [4000, 3000];
            const table = canvas.getContext('2d');
            const speckles = table.createImageData(4000, 3000);
            let last = 7;
            for (let at = 0; at < speckles.data.length; at += 4) {
                last = (last * 1103515245 + 12345) % 2147483648;
                speckles.data.fill(90 + last % 80, at, at + 3);
                speckles.data[at + 3] = 255;
            }
            table.putImageData(speckles, 0, 0);
            table.translate(400, 1700);
            table.rotate(-0.25);
            table.drawImage(picture, 0, 0, 3000, 3000 * picture.height / picture.width);
            const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', 0.9));
            const files = new DataTransfer();
            files.items.add(new File([blob], 'IMG_0001.jpg', { type: 'image/jpeg' }));
            document.querySelector(field).files = files.files;
            document.querySelector(field).form.addEventListener('formdata', event => { window.name = event.formData.get('photos').size; });
            return blob.size;
        }
        """;

    private static async Task PhotographAsync(BrowserPage teacher, byte[] slip)
    {
        var page = teacher.Page;
        await teacher.GoToAsync("/admin/letters/scan");
        await Expect(page.Locator("#photos")).ToBeVisibleAsync();
        var size = await page.EvaluateAsync<int>(Photograph, new { field = "#photos", slip = Convert.ToBase64String(slip) });
        Assert.InRange(size, 1_600_000, 12_000_000);
        await page.GetByRole(AriaRole.Button, new() { Name = "识别照片" }).ClickAsync();
        // Twelve million pixels are looked through, on a machine that has other things to do.
        await Expect(page.Locator("h1")).ToHaveTextAsync("照片识别结果", new() { Timeout = 30_000 });
        await Expect(page.Locator(".slips")).ToContainTextAsync("已登记");
        await LookAsync(teacher, "letter-slip-photos");
        Assert.InRange(int.Parse(await page.EvaluateAsync<string>("() => window.name"), System.Globalization.CultureInfo.InvariantCulture), 1, size / 2);
        // What a chat has made small already goes as it is.
        await teacher.GoToAsync("/admin/letters/scan");
        await page.Locator("#photos").SetInputFilesAsync(new FilePayload { Name = "small.png", MimeType = "image/png", Buffer = slip });
        await page.GetByRole(AriaRole.Button, new() { Name = "识别照片" }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("照片识别结果", new() { Timeout = 30_000 });
        await Expect(page.Locator(".slips")).ToContainTextAsync("原已登记");
    }
}
