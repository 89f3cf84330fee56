namespace LeftBehind.Letters.Links;

/// <summary>What a reader answers before the letter opens: something that the channel itself does not give away.</summary>
public enum LetterCheckKind
{
    /// <summary>Nothing: the letter says nothing of anybody.</summary>
    None,

    /// <summary>The last four digits of the phone of the person whom it goes to.</summary>
    PhoneTail,

    /// <summary>The child's birthday, as month and day, or the month where no day is known.</summary>
    Birthday,

    /// <summary>Nothing is known to ask for: the teacher has to enter a phone first.</summary>
    Impossible,
}
