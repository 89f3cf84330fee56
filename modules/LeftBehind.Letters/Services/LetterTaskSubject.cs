using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Homes.Indexes;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Recipients;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Letters.Services;

/// <summary>Letters in the inbox of those who approve them, as a family would read them.</summary>
internal sealed class LetterTaskSubject(LetterRenderer renderer, LetterRecipients recipients, IDocumentSession session, FormWords words, IStringLocalizer<Startup> text) : ITaskSubjectSource
{
    // A letter is read before it is approved, never approved in a row with others.
    private const string ToBeRead = "ToBeRead";

    public string ContentType => LetterType.Name;

    public string Name => text["Letter to parents"];

    public string Permission => Permissions.Approve;

    public string ReadPermission => Permissions.View;

    public Task<IReadOnlyList<string>> OdditiesAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([ToBeRead]);

    public string WordsOf(string oddity) => oddity == ToBeRead ? text["To be read first"] : oddity;

    public string UrlOf(string contentItemId) => $"/admin/letters/{contentItemId}";

    public async Task<IReadOnlyList<TaskField>> FieldsAsync(ContentItem item, ContentItem? approved, CancellationToken cancellationToken)
    {
        var (now, before) = (await SaidAsync(item, cancellationToken), approved is null ? [] : await SaidAsync(approved, cancellationToken));
        return [.. now.Select(field => new TaskField(field.Label, before.Find(other => other.Label == field.Label).Value ?? "", field.Value)).Where(field => field.Before != field.Now), .. RecordingOf(item, approved)];
    }

    // What is spoken goes out as well, and is heard where the letter lies.
    private IEnumerable<TaskField> RecordingOf(ContentItem item, ContentItem? approved)
    {
        var (now, before) = (item.Get<LetterPart>().Sound, approved?.Get<LetterPart>().Sound);
        return now == before ? [] : [new(text["Letter read aloud"], before is null ? "" : text["another recording"], now is null ? text["no recording"] : text["recorded: open the letter and listen to it"])];
    }

    private async Task<List<(string Label, string Value)>> SaidAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var (letter, count) = (item.Get<LetterPart>(), await recipients.CountAsync(item, cancellationToken));
        var written = await renderer.RenderAsync(letter, item, LetterFamily.Nobody, cancellationToken);
        return
        [
            (text["Title of the letter"], written.Title),
            (text["Salutation"], written.Salutation),
            (text["Text of the letter"], written.IsWritten ? string.Join('\n', written.Paragraphs) : UnwrittenWords.Of(written, text)),
            (text["Signature"], string.Join(' ', new[] { written.School, written.Signer, written.Phone }.Where(part => part.Length > 0))),
            (text["Goes to"], text["{0} families, {1} people", count.Households, count.Persons]),
            (text["Children's homes"], await HomesAsync(item.Get<LetterAudiencePart>().Homes, cancellationToken)),
            (text["Occasion"], words.Of(letter.Season)),
            (text["Publish on"], letter.PublishOn is { } day ? $"{day:yyyy-MM-dd} {letter.PublishAt:HH\\:mm}".Trim() : text["at once after approval"]),
            (text["What has been corrected"], written.Correction),
        ];
    }

    private async Task<string> HomesAsync(List<string> ids, CancellationToken cancellationToken) => ids.Count == 0
        ? ""
        : string.Join('、', await session.Query<HomeIndex>().Where(home => home.Published && ids.Contains(home.ContentItemId)).OrderBy(home => home.SortKey).Select(home => home.Name).ToListAsync(cancellationToken));
}
