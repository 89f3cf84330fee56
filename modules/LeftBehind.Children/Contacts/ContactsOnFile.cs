namespace LeftBehind.Children.Contacts;

// What a file says of how a person, and whoever looks after the child, can be reached.
public sealed record ContactsOnFile(IReadOnlyList<string> Phones, string Email, IReadOnlyList<string> GuardianPhones, string HomeAddress, string WorkPlace)
{
    public static ContactsOnFile None { get; } = new([], "", [], "", "");
}
