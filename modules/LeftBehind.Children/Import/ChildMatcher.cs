namespace LeftBehind.Children.Import;

/// <summary>
/// Matches lines with files: by file, registry and ID number; by name, class and month of birth; by name, class and a parent's phone; and by
/// name and class alone where only one child of the class bears the name. Everything else is asked, never merged.
/// </summary>
internal sealed class ChildMatcher(IReadOnlyDictionary<string, string> answers, MatchQuestions questions)
{
    private readonly Dictionary<string, ChildDraft> _byNumber = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ChildDraft>> _byName = new(StringComparer.Ordinal);

    public IEnumerable<ChildDraft> All => _byName.Values.SelectMany(drafts => drafts);

    public void Add(ChildDraft draft)
    {
        if (!_byName.TryGetValue(draft.Child.Name, out var same))
        {
            _byName[draft.Child.Name] = same = [];
        }

        same.Add(draft);
        Learn(draft);
    }

    /// <summary>Numbers that a line has added to the file: a later sheet may know the child by them.</summary>
    public void Learn(ChildDraft draft)
    {
        _byNumber[draft.Item.ContentItemId] = draft;
        foreach (var number in new[] { draft.Child.StudentRegistryNo, draft.Child.ResidentIdNo }.OfType<string>())
        {
            _byNumber.TryAdd(number, draft);
        }
    }

    /// <summary>The file that a line names by its number.</summary>
    public ChildDraft? ByFile(string number) => _byNumber.GetValueOrDefault(number) is { } found && found.Item.ContentItemId == number ? found : null;

    /// <summary>What is beyond doubt; null where the name has to decide.</summary>
    public ChildDraft? ByNumber(ParsedChild line)
    {
        foreach (var number in new[] { line.FileNo, line.Registry, line.ResidentId }.Where(number => number.Length > 0))
        {
            if (_byNumber.TryGetValue(number, out var found))
            {
                return found;
            }
        }

        // G and the ID number; the file may know the child by the other of the two.
        return line.Registry.StartsWith('G') && _byNumber.TryGetValue(line.Registry[1..], out var byId) ? byId
            : line.ResidentId.Length > 0 && _byNumber.TryGetValue("G" + line.ResidentId, out var byRegistry) ? byRegistry
            : null;
    }

    public ChildMatch Match(ParsedChild line, ClassChoice choice, bool nameOccursAgain)
    {
        var same = (_byName.GetValueOrDefault(line.Name) ?? []).Where(draft => !draft.Contradicts(line)).ToList();
        var here = same.Where(draft => draft.ClassKey == choice.Key).ToList();
        if (Answered(line, same) is { } answered)
        {
            return answered;
        }

        var sure = here.Where(draft => IsSure(draft, line)).ToList();
        if (sure.Count == 1 && !sure[0].Rows.ContainsKey(line.Row.Sheet))
        {
            return new ChildMatch(sure[0]);
        }

        if (here.Count == 1 && sure.Count == 0 && !nameOccursAgain && !here[0].Rows.ContainsKey(line.Row.Sheet))
        {
            return new ChildMatch(here[0]);
        }

        if (here.Find(draft => draft.IsOthers) is { } others)
        {
            return new ChildMatch(others);
        }

        if (here.Count > 0)
        {
            return new ChildMatch(null, questions.SameName(line, choice, here));
        }

        var elsewhere = same.Where(draft => IsSure(draft, line)).ToList();
        return elsewhere.Find(draft => draft.IsOthers) is { } hidden ? new ChildMatch(hidden)
            : elsewhere.Count > 0 ? new ChildMatch(null, questions.OtherClass(line, choice, elsewhere)) : ChildMatch.New;
    }

    private ChildMatch? Answered(ParsedChild line, List<ChildDraft> same) => answers.GetValueOrDefault(MatchQuestions.KeyOf(line)) switch
    {
        MatchQuestions.Another => ChildMatch.New,
        MatchQuestions.Leave => ChildMatch.Left,
        { } id when same.Find(draft => draft.Item.ContentItemId == id) is { } chosen => new ChildMatch(chosen),
        _ => null,
    };

    private static bool IsSure(ChildDraft draft, ParsedChild line) => draft.IsBornIn(line.Birth) || line.ParentPhones.Any(phone => draft.Phones.Contains(phone));
}
