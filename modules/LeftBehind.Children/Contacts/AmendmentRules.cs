using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Contacts;

// Where in a file a reported phone, e-mail, address or place of work belongs.
internal static class AmendmentRules
{
    public static ContactsOnFile Read(ContentItem file, string personId)
    {
        var (parents, guardians) = (file.Get<ParentsPart>(), file.Get<GuardiansPart>().Guardians);
        var own = ParentsOf(parents, personId).SelectMany(parent => parent.Phones).Concat(guardians.Where(guardian => guardian.PersonId == personId).SelectMany(guardian => guardian.Phones));
        return new(
            [.. own.Distinct()],
            EmailOf(parents, guardians, personId),
            guardians is [var first, ..] ? first.Phones : [],
            file.Get<ChildPart>().HomeAddress ?? "",
            ParentsOf(parents, personId).Select(parent => parent.Absences.FindLast(AbsenceRules.IsOpen)?.Place).FirstOrDefault() ?? "");
    }

    // The number that was there stays behind the new one: somebody may still answer it.
    public static void Contacts(ContentItem file, ContactAmendment change) => file
        .Alter<ParentsPart>(parents =>
        {
            foreach (var parent in ParentsOf(parents, change.PersonId))
            {
                parent.Phones = First(change.Phone, parent.Phones);
                parent.Email = change.Email ?? parent.Email;
            }
        })
        .Alter<GuardiansPart>(part =>
        {
            foreach (var (index, guardian) in part.Guardians.Index())
            {
                guardian.Phones = guardian.PersonId == change.PersonId ? First(change.Phone, guardian.Phones) : guardian.Phones;
                guardian.Email = guardian.PersonId == change.PersonId ? change.Email ?? guardian.Email : guardian.Email;
                guardian.Phones = index == 0 ? First(change.GuardianPhone, guardian.Phones) : guardian.Phones;
                // Who lives with the child moves with the child.
                var livesThere = string.IsNullOrEmpty(guardian.Address) || guardian.Address == file.Get<ChildPart>().HomeAddress;
                guardian.Address = change.HomeAddress is { } address && livesThere && !string.IsNullOrEmpty(guardian.Address) ? address : guardian.Address;
            }
        })
        .Alter<ChildPart>(child => child.HomeAddress = change.HomeAddress ?? child.HomeAddress);

    // Whether the file says of the person that they are away, so that the new place has somewhere to stand.
    public static bool WorkPlace(ContentItem file, ContactAmendment change)
    {
        var isWritten = false;
        file.Alter<ParentsPart>(parents =>
        {
            foreach (var absence in ParentsOf(parents, change.PersonId).Select(parent => parent.Absences.FindLast(AbsenceRules.IsOpen)).OfType<Absence>())
            {
                (absence.Place, isWritten) = (change.WorkPlace, true);
            }
        });
        return isWritten;
    }

    private static string EmailOf(ParentsPart parents, List<Guardian> guardians, string personId) =>
        ParentsOf(parents, personId).Select(parent => parent.Email).Concat(guardians.Where(guardian => guardian.PersonId == personId).Select(guardian => guardian.Email))
            .OfType<string>().FirstOrDefault() ?? "";

    private static List<string> First(string? phone, List<string> known) => phone is null ? known : [phone, .. known.Where(other => other != phone)];

    private static IEnumerable<Parent> ParentsOf(ParentsPart parents, string personId) => new[] { parents.Father, parents.Mother }.Where(parent => parent.PersonId == personId);
}
