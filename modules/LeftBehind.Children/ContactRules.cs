using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// A new phone or address, and nothing else, carried over to another version of the same file.
internal static class ContactRules
{
    public static void Apply(ChildFile before, ChildFile after, ContentItem version) => version
        .Alter<ChildPart>(part => part.HomeAddress = before.Child.HomeAddress == after.Child.HomeAddress ? part.HomeAddress : after.Child.HomeAddress)
        .Alter<ParentsPart>(part =>
        {
            foreach (var role in Enum.GetValues<ParentRole>())
            {
                var (was, now, kept) = (before.Parents.Of(role), after.Parents.Of(role), part.Of(role));
                kept.Phones = was.Phones.SequenceEqual(now.Phones) ? kept.Phones : [.. now.Phones];
                kept.Email = was.Email == now.Email ? kept.Email : now.Email;
            }
        })
        .Alter<GuardiansPart>(part =>
        {
            // Nothing but contacts differs, so the lists have the same people in the same order.
            foreach (var (was, now) in before.Guardians.Guardians.Zip(after.Guardians.Guardians))
            {
                Apply(was, now, part.Guardians.Find(guardian => guardian.Name == now.Name && guardian.Relation == now.Relation));
            }
        })
        .Alter<LifecyclePart>(part => FileChanges.Add(part, after.Lifecycle.Events.Where(change => change.Type == ChangeType.ContactChanged).TakeLast(1)));

    private static void Apply(Guardian was, Guardian now, Guardian? kept)
    {
        if (kept is not null)
        {
            kept.Phones = was.Phones.SequenceEqual(now.Phones) ? kept.Phones : [.. now.Phones];
            kept.Email = was.Email == now.Email ? kept.Email : now.Email;
            kept.Address = was.Address == now.Address ? kept.Address : now.Address;
        }
    }
}
