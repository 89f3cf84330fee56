using LeftBehind.Abstractions.Content;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Children.Import;

/// <summary>Judges line after line and lets each change the file that it is about.</summary>
internal sealed class ChildJudge(ImportRequest request, ImportPlaceInfo place, PlannerText words, IReadOnlyDictionary<string, bool> elsewhere, Func<ContentItem> newItem)
{
    private readonly List<ImportVerdict> _verdicts = [];
    private readonly List<ImportQuestion> _questions = [];
    private readonly HashSet<ChildDraft> _drafts = [];
    private readonly ChildDifferences _differences = new(words.Text);
    private Dictionary<(string Name, string Class), int> _names = [];
    private ImportSheet _sheet = new(0, "");

    public ChildMatcher Matcher { get; } = new(request.Answers, new MatchQuestions(words.Text));

    public IReadOnlyList<ImportVerdict> Verdicts => _verdicts;

    public IReadOnlyList<ImportQuestion> Questions => _questions;

    public IEnumerable<ChildDraft> Drafts => _drafts.Where(draft => draft.IsChanged);

    public void Begin(ImportSheet sheet, IReadOnlyList<PlacedLine> lines)
    {
        _sheet = sheet;
        _names = lines.Where(line => line.Class is not null && Matcher.ByNumber(line.Line) is null)
            .GroupBy(line => (line.Line.Name, line.Class!.Key)).ToDictionary(same => same.Key, same => same.Count());
    }

    public void Judge(PlacedLine placed)
    {
        var line = placed.Line;
        if (line.IsRefused || placed.Refusal is not null)
        {
            Give(placed, ImportVerdictKind.Refused, placed.Refusal is { } refusal ? [.. line.Messages, refusal] : line.Messages);
        }
        else if (OfFile(line) is { } misplaced)
        {
            Give(placed, ImportVerdictKind.Refused, [.. line.Messages, misplaced]);
        }
        else if (line.ParentsAway == 0)
        {
            Give(placed, ImportVerdictKind.LeftOut, [.. line.Messages, new(false, ChildFields.Flag, words.Text["The table says that this pupil is not in the programme."])]);
        }
        else if (placed.Class is not { } choice)
        {
            Give(placed, ImportVerdictKind.InDoubt, line.Messages, [placed.Question]);
        }
        else if (place.OnlyClass is { } only && choice.OrganizationId != only)
        {
            Give(placed, ImportVerdictKind.Refused, [.. line.Messages, new(true, ChildFields.Class, words.Text["This is not your class. The school's clerk can import it."])]);
        }
        else
        {
            Match(placed, choice);
        }
    }

    // The hidden number decides alone whose line it is, so the name has to agree: rows may have been sorted without it.
    private ImportMessage? OfFile(ParsedChild line)
    {
        if (line.FileNo.Length == 0)
        {
            return null;
        }

        return Matcher.ByFile(line.FileNo) is not { IsOthers: false } draft
            ? new ImportMessage(true, ChildFields.FileNo, words.Text["The hidden number of this line belongs to no file of this school. Download the workbook anew."])
            : draft.Child.Name == line.Name ? null
            : new ImportMessage(true, ChildFields.Name, words.Text["The hidden number of this line belongs to another child: the rows have been moved without it. Download the workbook anew."]);
    }

    private void Match(PlacedLine placed, ClassChoice choice)
    {
        var line = placed.Line;
        var match = Matcher.ByNumber(line) is { } sure ? new ChildMatch(sure) : Matcher.Match(line, choice, _names.GetValueOrDefault((line.Name, choice.Key)) > 1);
        if (match.Question is { } question)
        {
            _questions.Add(question);
            Give(placed, ImportVerdictKind.InDoubt, line.Messages, [question.Key]);
        }
        else if (match.LeaveOut)
        {
            Give(placed, ImportVerdictKind.LeftOut, line.Messages);
        }
        else if (match.IsNew && _sheet.OnlyCompletes)
        {
            Give(placed, ImportVerdictKind.LeftOut, [.. line.Messages, new(false, "", words.Text["Not among those listed; this sheet only completes."])]);
        }
        else
        {
            Write(placed, match.Found ?? new ChildDraft(newItem(), isNew: true, choice.Key), choice);
        }
    }

    private void Write(PlacedLine placed, ChildDraft draft, ClassChoice choice)
    {
        var line = placed.Line;
        if (draft.IsOthers)
        {
            Give(placed, ImportVerdictKind.LeftOut, [.. line.Messages, new(false, "", words.Text["The school has a file of this child already. It stays as it is."])]);
            return;
        }

        var messages = line.Messages.ToList();
        if (draft.Rows.TryGetValue(line.Row.Sheet, out var other))
        {
            Give(placed, ImportVerdictKind.Refused, [.. messages, new(true, ChildFields.Registry, words.Text["Row {0} has the same number. One child, one line.", other])]);
            return;
        }

        var (before, restore) = (draft.Item.Document, draft.Remember());
        ChildWriter.Apply(draft, line, messages, words.Text);
        draft.MoveTo(choice);
        draft.Put();
        if (draft.Item.Document != before || draft.NewHelper is not null || draft.Moves || draft.Child.FilledOn is null)
        {
            ChildWriter.Date(draft, line);
            draft.Put();
        }

        if (draft.IsHandedIn && (draft.Item.Document != before || draft.Moves))
        {
            messages.Add(new(true, "", words.Text["This file has been handed in: call it back, or wait for the answer, then import this line again."]));
        }

        messages.AddRange(FindingMessages.For(draft.File, line, choice, words));
        messages.AddRange(Elsewhere(line));
        if (messages.Exists(message => message.Refuses))
        {
            restore();
            Give(placed, ImportVerdictKind.Refused, messages);
            return;
        }

        draft.Rows[line.Row.Sheet] = line.Row.Number;
        var isFirst = _drafts.Add(draft);
        if (draft.IsNew && isFirst)
        {
            Matcher.Add(draft);
        }

        Matcher.Learn(draft);
        GiveWritten(placed, draft, messages, before);
    }

    // A second sheet that completes a new child changes what is not there yet: it is part of the same addition.
    private void GiveWritten(PlacedLine placed, ChildDraft draft, List<ImportMessage> messages, string before)
    {
        var changes = draft.Item.Document != before || draft.NewHelper is not null || draft.Moves;
        Give(placed, draft.IsNew && draft.Rows.Count == 1 ? ImportVerdictKind.Added : changes ? ImportVerdictKind.Changed : ImportVerdictKind.Unchanged, messages);
        if (changes && _verdicts[^1].Kind == ImportVerdictKind.Changed)
        {
            var old = ChildFile.Of(new ContentItem { Document = before });
            _verdicts[^1] = _verdicts[^1] with { Differences = [.. _differences.Between(old, draft.File), .. Beside(draft)] };
        }
    }

    private IEnumerable<ImportMessage> Elsewhere(ParsedChild line)
    {
        foreach (var (field, number) in new[] { (ChildFields.Registry, line.Registry), (ChildFields.ResidentId, line.ResidentId) })
        {
            if (number.Length > 0 && elsewhere.TryGetValue(Abstractions.Identifiers.ResidentIdNumber.Normalize(number), out var here))
            {
                yield return here
                    ? new ImportMessage(true, field, words.Text["The school has a file with this number already, in another class. Ask the school's clerk."])
                    : new ImportMessage(false, field, words.Text["Another school has a file with this number. If the child has changed schools, let the county know."]);
            }
        }
    }

    private void Give(PlacedLine placed, ImportVerdictKind kind, IReadOnlyList<ImportMessage> messages, IReadOnlyList<string>? questions = null) => _verdicts.Add(new ImportVerdict(placed.Line.Row, kind)
    {
        Label = placed.Line.Name.Length > 0 ? placed.Line.Name : CellReader.Shown(placed.Line.Row.Text(ChildFields.Name)),
        Detail = placed.Class?.Name ?? CellReader.Shown(placed.Line.Row.Text(ChildFields.Class)),
        Messages = messages,
        Questions = questions ?? [],
    });

    private IEnumerable<ImportDifference> Beside(ChildDraft draft)
    {
        if (draft.NewHelper is { } helper)
        {
            yield return new ImportDifference(words.Text["Helper"], "", helper.Name);
        }

        if (draft.Moves)
        {
            yield return new ImportDifference(words.Text["Class"], "", draft.Class!.Name);
        }
    }
}
