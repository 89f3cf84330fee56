namespace LeftBehind.Workflows.Design;

internal enum PaletteFieldKind
{
    Text,
    Number,
    YesNo,

    /// <summary>One of several.</summary>
    Choice,

    /// <summary>Any of several.</summary>
    Choices,

    /// <summary>A list of names, in the author's order.</summary>
    Names,

    /// <summary>A list of outcomes, each with whether it needs a reason.</summary>
    Outcomes,

    /// <summary>A constant or Liquid.</summary>
    Expression,
}
