/** The name of the model that reads moods. Another name marks the day on the trend: give one when messages are read in a new way. */
export const moodModel = 'linear-2'
