namespace LeftBehind.Letters.Writing;

internal enum TemplateFaultKind
{
    /// <summary>A brace or a word of the template language is missing or wrong.</summary>
    Broken,

    /// <summary>There is nothing of that name to fill in.</summary>
    UnknownField,

    /// <summary>It ran too long or grew too large.</summary>
    Endless,

    /// <summary>It reckons with what cannot be reckoned with.</summary>
    Unreckonable,

    /// <summary>It says of a child what nobody else shall read.</summary>
    Labels,

    /// <summary>It holds an identity number.</summary>
    IdentityNumber,
}
