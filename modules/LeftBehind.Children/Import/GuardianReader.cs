using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Children.Import;

/// <summary>Reads the guardians from the cell with three things in it, from columns of their own, or from the registry's members.</summary>
internal sealed class GuardianReader(CellReader cells)
{
    public IReadOnlyList<Guardian> Read(ImportRow row, IReadOnlyList<RegistryMember> members)
    {
        var together = ContactText.Parse(cells.Text(row, ChildFields.Guardian));
        foreach (var written in together.SelectMany(contact => contact.NotUnderstood))
        {
            cells.RefusePhone(ChildFields.Guardian, written);
        }

        var guardians = together.Select(Of).ToList();
        if (InColumns(row) is { } own)
        {
            guardians = guardians.Count == 0 ? [own] : [Joined(guardians[0], own), .. guardians.Skip(1)];
        }

        return guardians.Count > 0 ? guardians
            : [.. members.Where(member => member is { IsGuardian: true, Name.Length: > 0 }).Select(member => new Guardian { Name = member.Name, Relation = NullIfEmpty(member.Relation), Address = NullIfEmpty(member.Address), Phones = [.. member.Phones] })];
    }

    // 王大山（爷爷） in the column of the name.
    private Guardian? InColumns(ImportRow row)
    {
        var (name, within) = BracketText.Split(cells.Text(row, ChildFields.GuardianName));
        var relation = cells.Text(row, ChildFields.GuardianRelation) is { Length: > 0 } said ? said : within;
        var own = new Guardian
        {
            Name = name.Length == 0 ? null : cells.Name(row with { Cells = new Dictionary<string, ImportCell> { [ChildFields.GuardianName] = row[ChildFields.GuardianName] with { Text = name } } }, ChildFields.GuardianName),
            Relation = NullIfEmpty(relation),
            Address = NullIfEmpty(cells.Text(row, ChildFields.GuardianAddress)),
            Phones = [.. cells.Phones(row, ChildFields.GuardianPhone)],
        };
        return own.Name is null && own.Address is null && own.Phones.Count == 0 ? null : own;
    }

    private static Guardian Of(Contact contact) => new()
    {
        Name = NullIfEmpty(contact.Name),
        Relation = NullIfEmpty(contact.Relation),
        Address = NullIfEmpty(contact.Address),
        Phones = [.. contact.Phones],
    };

    private static Guardian Joined(Guardian one, Guardian other) => new()
    {
        Name = one.Name ?? other.Name,
        Relation = one.Relation ?? other.Relation,
        Address = one.Address ?? other.Address,
        Phones = [.. one.Phones.Concat(other.Phones).Distinct()],
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
