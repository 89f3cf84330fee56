using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>Asks which child a line is about.</summary>
internal sealed class MatchQuestions(IStringLocalizer<Startup> text)
{
    public const string Another = "another";
    public const string Leave = "leave";

    public static string KeyOf(ParsedChild line) => QuestionKeys.Of("child", line.Row.Sheet, line.Row.Number, line.Name);

    public ImportQuestion SameName(ParsedChild line, ClassChoice choice, IReadOnlyList<ChildDraft> same) =>
        new(KeyOf(line), text["Row {0}: there is another {1} in {2}. Is it the same child?", line.Row.Number, line.Name, choice.Name], Options(line, same)) { Records = 1 };

    public ImportQuestion OtherClass(ParsedChild line, ClassChoice choice, IReadOnlyList<ChildDraft> others) =>
        new(KeyOf(line), text["Row {0}: {1} is written as of {2}, but the school has a child of this name with the same birth or phone in another class. Is it the same child?", line.Row.Number, line.Name, choice.Name], Options(line, others)) { Records = 1 };

    private List<ImportOption> Options(ParsedChild line, IReadOnlyList<ChildDraft> same)
    {
        var options = same.Where(draft => !draft.IsNew && !draft.Rows.ContainsKey(line.Row.Sheet))
            .Select(draft => new ImportOption(draft.Item.ContentItemId, text["The same as: {0}", Describe(draft)])).ToList();
        options.Add(new ImportOption(Another, text["Another child: add it"]));
        options.AddRange(same.Where(draft => draft.Rows.TryGetValue(line.Row.Sheet, out _))
            .Select(draft => new ImportOption(Leave, text["The same child as in row {0}: leave this row out", draft.Rows[line.Row.Sheet]])).Take(1));
        options.AddRange(same.Where(draft => draft.IsNew && !draft.Rows.ContainsKey(line.Row.Sheet))
            .Select(draft => new ImportOption(draft.Item.ContentItemId, text["The same as: {0}", Describe(draft)])));
        return options;
    }

    private string Describe(ChildDraft draft)
    {
        string?[] facts =
        [
            draft.Child.BirthDate is { } birth ? text["born {0}", birth.ToChinese()].Value : null,
            draft.Guardians.Guardians.FirstOrDefault()?.Name is { Length: > 0 } guardian ? text["looked after by {0}", guardian].Value : null,
            draft.Phones.FirstOrDefault() is { } phone ? Mask.Phone(phone) : null,
        ];
        var known = string.Join('，', facts.OfType<string>());
        return known.Length > 0 ? $"{draft.Child.Name}（{known}）" : draft.Child.Name;
    }
}
