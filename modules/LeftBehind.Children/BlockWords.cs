namespace LeftBehind.Children;

// The blocks of a file as the form names them.
internal static class BlockWords
{
    public static string Of(FileBlock block, IStringLocalizer<Startup> text) => block switch
    {
        FileBlock.Name => text["Name"],
        FileBlock.Sex => text["Sex"],
        FileBlock.BirthDate => text["Birth date"],
        FileBlock.Class => text["Class"],
        FileBlock.FilledOn => text["Filled in on"],
        FileBlock.Guardian => text["Guardians"],
        _ => ChildWords.Of(block),
    };
}
