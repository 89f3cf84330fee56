using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// Which entries of 变动情况 (S108) a save makes. The notes are printed on Annex 2, hence Chinese and without phones.
public static class ChangeRules
{
    public static IReadOnlyList<ChangeEvent> Between(ChildFile? before, ChildFile after, DateOnly on)
    {
        if (before is null)
        {
            return [Event(ChangeType.New, on, null)];
        }

        var changes = new List<ChangeEvent>();
        if (before.School is not null && after.School is not null && before.School != after.School)
        {
            // Noted as gone before the other school took the file in: it left once.
            if (before.StateOn(on) != ChildState.TransferredOut)
            {
                changes.Add(Event(ChangeType.TransferOut, on, null));
            }
            changes.Add(Event(ChangeType.TransferIn, on, null));
        }

        changes.AddRange(OfParents(before.Parents, after.Parents, on));
        if (GuardianName(before.Guardians) != GuardianName(after.Guardians) || before.Guardians.Detail != after.Guardians.Detail)
        {
            changes.Add(Event(ChangeType.GuardianChanged, on, Arrow(GuardianWords(before.Guardians), GuardianWords(after.Guardians))));
        }

        if (Contacts(before) != Contacts(after))
        {
            changes.Add(Event(ChangeType.ContactChanged, on, null));
        }

        return changes;
    }

    // Nothing but phones, e-mail and addresses differs: such a change goes to the draft and the published version alike.
    public static bool IsContactOnly(ChildFile before, ChildFile after) =>
        Contacts(before) != Contacts(after) && Json(WithoutContacts(before)) == Json(WithoutContacts(after));

    private static List<ChangeEvent> OfParents(ParentsPart before, ParentsPart after, DateOnly on)
    {
        var changed = Enum.GetValues<ParentRole>().Where(role => Movements(before.Of(role)) != Movements(after.Of(role))).ToList();
        if (changed.Count == 0)
        {
            return [];
        }

        var cameBack = IsAnyoneAway(before) && !IsAnyoneAway(after)
            && changed.Exists(role => after.Of(role).Absences.Count > 0 && after.Of(role).Absences.TrueForAll(absence => absence.ReturnedOn is not null));
        var note = string.Join("；", changed.Select(role =>
            $"{PrintedNames.Of(role)}：{Arrow(Whereabouts(before.Of(role)), Whereabouts(after.Of(role)))}"));
        return [Event(cameBack ? ChangeType.ParentsReturned : ChangeType.ParentAbsenceChanged, on, note)];
    }

    private static bool IsAnyoneAway(ParentsPart parents) =>
        parents.Father.Absences.Exists(AbsenceRules.IsOpen) || parents.Mother.Absences.Exists(AbsenceRules.IsOpen);

    private static string Movements(Parent parent) => Json(new { parent.Status, parent.StatusSince, parent.Absences });

    private static string Whereabouts(Parent parent) => parent.Absences.FindLast(AbsenceRules.IsOpen) is { } absence
        ? string.IsNullOrWhiteSpace(absence.Place) ? "外出" : absence.Place
        : PrintedNames.Of(parent.Absences.Count > 0 && AbsenceRules.IsAway(parent.Status) ? ParentStatus.Home : parent.Status);

    private static string GuardianName(GuardiansPart guardians) => guardians.Guardians.FirstOrDefault() is { } first ? first.Name ?? "" : "";

    private static string GuardianWords(GuardiansPart guardians) => guardians.Guardians.FirstOrDefault() is { Name.Length: > 0 } first
        ? string.IsNullOrWhiteSpace(first.Relation) ? first.Name : $"{first.Name}（{first.Relation}）"
        : guardians.Detail is { } detail ? PrintedNames.Of(detail) : "无";

    private static string Arrow(string before, string after) => before == after ? after : $"{before}→{after}";

    private static string Contacts(ChildFile file) => Json(new
    {
        Father = new { file.Parents.Father.Phones, file.Parents.Father.Email },
        Mother = new { file.Parents.Mother.Phones, file.Parents.Mother.Email },
        Home = file.Child.HomeAddress,
        Guardians = file.Guardians.Guardians.Where(guardian => guardian.Phones.Count > 0 || guardian.Address is not null || guardian.Email is not null)
            .Select(guardian => new { guardian.Name, guardian.Phones, guardian.Address, guardian.Email }),
    });

    // What the file says; the changes noted beside it and the class of the day follow from it.
    public static bool SaysTheSame(ChildFile before, ChildFile after) => Json(Stated(before)) == Json(Stated(after));

    private static ChildFile Stated(ChildFile file) => file with { Lifecycle = new(), Enrolment = new(), School = null };

    private static ChildFile WithoutContacts(ChildFile file)
    {
        var copy = JsonSerializer.Deserialize<ChildFile>(Json(Stated(file)), ContentJson.Options)!;
        copy.Child.HomeAddress = null;
        foreach (var parent in new[] { copy.Parents.Father, copy.Parents.Mother })
        {
            (parent.Phones, parent.Email, parent.PersonId) = ([], null, null);
        }
        foreach (var guardian in copy.Guardians.Guardians)
        {
            (guardian.Phones, guardian.Email, guardian.Address, guardian.PersonId) = ([], null, null, null);
        }

        return copy;
    }

    // The note has a limit on the form; a place name may be long.
    private static ChangeEvent Event(ChangeType type, DateOnly on, string? note) => new()
    {
        Type = type,
        On = on,
        Note = note is null ? null : string.Concat(note.EnumerateRunes().Take(200).Select(rune => rune.ToString())),
    };

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, ContentJson.Options);
}
