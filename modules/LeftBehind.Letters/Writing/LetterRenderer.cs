using System.Net;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Templates;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>Writes a letter out for one family, when somebody wants to see it and not before.</summary>
internal sealed class LetterRenderer(ILiquidTemplateManager liquid, TimeProvider time)
{
    private const int LongestText = 20_000;

    /// <summary>Where the text fails with the values of this family alone, a letter without text that says so.</summary>
    public async Task<LetterText> RenderAsync(LetterPart letter, ContentItem? item, LetterFamily family, CancellationToken cancellationToken)
    {
        var merge = Merge(letter, item, family);
        var text = new LetterText
        {
            Title = letter.Title,
            Signer = letter.Signer ?? "",
            School = letter.School ?? "",
            Phone = letter.Phone ?? "",
            Date = merge.Date,
            Correction = letter.Correction ?? "",
            Language = letter.Language,
        };
        try
        {
            return text with
            {
                Salutation = await PlainAsync(letter.Salutation ?? "", merge, cancellationToken),
                Paragraphs = ParagraphsOf(await PlainAsync(letter.Body, merge, cancellationToken)),
            };
        }
        catch (InvalidOperationException)
        {
            return text with { UnwrittenFor = family.Children };
        }
    }

    /// <summary>Everything that is wrong with a letter, by the field that it stands in.</summary>
    public async Task<IReadOnlyList<(string Field, TemplateFault Fault)>> FaultsAsync(LetterPart letter, CancellationToken cancellationToken)
    {
        var faults = new List<(string, TemplateFault)>();
        foreach (var (field, template) in new[] { (nameof(LetterPart.Salutation), letter.Salutation ?? ""), (nameof(LetterPart.Body), letter.Body) })
        {
            var found = await TemplateFaultsAsync(letter, template, cancellationToken);
            faults.AddRange(found.Select(fault => (field, fault)));
        }
        foreach (var (field, text) in new[] { (nameof(LetterPart.Title), letter.Title), (nameof(LetterPart.Signer), letter.Signer), (nameof(LetterPart.School), letter.School), (nameof(LetterPart.Correction), letter.Correction) })
        {
            faults.AddRange(StigmaRules.Of(text ?? "").Select(fault => (field, fault)));
        }
        return faults;
    }

    private async Task<IReadOnlyList<TemplateFault>> TemplateFaultsAsync(LetterPart letter, string template, CancellationToken cancellationToken)
    {
        var readable = LetterTemplateRules.ToLiquid(template);
        var faults = LetterTemplateRules.UnknownFields(template).Concat(StigmaRules.Of(template)).ToList();
        if (faults.Count == 0 && liquid.Validate(readable) is { } error)
        {
            return [LetterTemplateRules.Broken(error)];
        }
        if (faults.Count > 0)
        {
            // A Chinese name that nothing is known for cannot even be read: what it is called says more than that.
            return faults;
        }
        try
        {
            // Words can come together only once it is written out.
            var written = await PlainAsync(template, Merge(letter, null, new() { Children = ["小明"], ClassName = "三年级1班" }), cancellationToken);
            faults.AddRange(StigmaRules.Of(written));
        }
        catch (TemplateValueException)
        {
            faults.Add(new(0, TemplateFaultKind.Unreckonable, ""));
        }
        catch (InvalidOperationException)
        {
            faults.Add(new(0, TemplateFaultKind.Endless, ""));
        }
        return faults;
    }

    private async Task<string> PlainAsync(string template, LetterMerge merge, CancellationToken cancellationToken)
    {
        var written = await liquid.RenderAsync(LetterTemplateRules.ToLiquid(template), merge, cancellationToken);
        // The manager encodes what is filled in and leaves alone what the author typed. A letter is plain text, and encoded as a whole where it is shown.
        var plain = WebUtility.HtmlDecode(written);
        return plain.Length <= LongestText ? plain : throw new InvalidOperationException("The letter is too long.");
    }

    private LetterMerge Merge(LetterPart letter, ContentItem? item, LetterFamily family)
    {
        var day = item?.PublishedUtc is { } published ? ChinaTime.DayOf(published) : letter.PublishOn ?? ChinaTime.Today(time);
        var school = family.School.Length > 0 ? family.School : letter.School ?? "";
        return new()
        {
            Child = LetterWords.Children(family.Children, letter.Language),
            Guardian = LetterWords.Guardian(family.Children, family.Relation, letter.Language),
            Class = family.ClassName,
            Teacher = family.Teacher.Length > 0 ? family.Teacher : letter.Signer ?? "",
            School = NeutralWords.Of(school),
            Helper = NeutralWords.Of(family.Helper),
            Study = TermWords.Study(family.Terms, letter.Language),
            Living = TermWords.Living(family.Terms, letter.Language),
            Contact = ReachedWords.Of(family.Terms, letter.Language),
            Phone = letter.Phone ?? "",
            Date = LetterWords.Day(day, letter.Language),
        };
    }

    private static string[] ParagraphsOf(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
