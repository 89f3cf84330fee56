using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// Who is named in a file gets an id that stays with them, by which the files of siblings can be told to speak of the same people.
internal static class PersonIds
{
    public static void Assign(ContentItem item)
    {
        var (parents, guardians) = (item.Get<ParentsPart>(), item.Get<GuardiansPart>());
        Parent[] both = [parents.Father, parents.Mother];
        foreach (var parent in both.Where(parent => parent.PersonId is null && !string.IsNullOrEmpty(parent.Name)))
        {
            parent.PersonId = New();
        }
        foreach (var guardian in guardians.Guardians.Where(guardian => guardian.PersonId is null && !string.IsNullOrEmpty(guardian.Name)))
        {
            // The mother who stays is a guardian too.
            guardian.PersonId = Array.Find(both, parent => parent.Name == guardian.Name)?.PersonId ?? New();
        }
        item.Put(parents).Put(guardians);
    }

    private static string New() => Guid.CreateVersion7().ToString("N");
}
